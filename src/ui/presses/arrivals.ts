/** When each part of the page came onto the screen. What is only moved to another place, or says something else, has not come anew. */

const isElement = (node: Node): node is Element => node instanceof Element;

export class Arrivals {
  /** When all came that stood there when the watch began. */
  readonly #first = performance.now();
  /** When something was last put in, taken out or moved. */
  changed = this.#first;
  readonly #came = new WeakMap<Element, number>();
  readonly #observer = new MutationObserver((changes) => this.#note(changes));

  /** Watches a page that has come just now. */
  constructor(root: HTMLElement) {
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** When this element came, itself or with something around it. */
  of(element: Element): number {
    let latest = this.#first;
    for (let at: Element | null = element; at; at = at.parentElement)
      latest = Math.max(latest, this.#came.get(at) ?? latest);
    return latest;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(changes: readonly MutationRecord[]): void {
    const taken = new Set(changes.flatMap(({ removedNodes }) => [...removedNodes]));
    const put = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
    const came = put.filter((element) => element.isConnected && !taken.has(element));
    const note = () => {
      this.changed = performance.now();
      for (const element of came) this.#came.set(element, this.changed);
    };
    note();
    requestAnimationFrame(note); // nobody sees it sooner
  }
}
