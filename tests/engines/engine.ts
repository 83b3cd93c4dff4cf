/** A browser as the tests of engines need it: one window, and what a person does in it. */
import { findProgram } from '#tests/browser/find-program.js';

export interface Engine {
  readonly open: (address: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  /** Presses what this XPath finds first. Rejects at once when nothing is there to press. */
  readonly press: (xpath: string) => Promise<unknown>;
  /** Gives what the body of a function gives when it runs in the page. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** The path of a program; throws with what to install when it is not there. */
export function installed(names: readonly string[], debianPackage: string): string {
  const found = findProgram(names);
  if (found !== undefined) return found;
  throw new Error(
    `${names.join(' or ')} is not installed. On Debian, as root: apt-get install --no-install-recommends ${debianPackage}`,
  );
}
