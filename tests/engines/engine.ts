/** A browser as the tests of engines need it: one window, and what a person does in it. */
export interface Engine {
  readonly open: (address: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  /** Presses what this XPath finds first. Rejects at once when nothing is there to press. */
  readonly press: (xpath: string) => Promise<unknown>;
  /** Gives what the body of a function gives when it runs in the page. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}
