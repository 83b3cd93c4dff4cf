/** Keeps what changes in place right while the browser translates the page: its translator puts an element of its own where a text stood, and nobody would see what the program writes into that text later. */

/** No page of ours has such an element; the translators of browsers put them in. */
const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

class StandIns {
  /** What stands for a text that was taken out of the page. */
  readonly #of = new WeakMap<Node, Element>();
  readonly #texts = new WeakMap<Element, Text>();
  readonly #rewritten = new MutationObserver((changes) => {
    for (const { target } of changes) this.#putBack(target);
  });

  note({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
    if (!standIn) return;
    for (const gone of removedNodes) {
      const text = gone instanceof Text ? gone : this.#texts.get(gone as Element);
      if (text && !text.isConnected) this.#take(text, standIn);
    }
  }
  stop(): void {
    this.#rewritten.disconnect();
  }

  #take(text: Text, standIn: Element): void {
    this.#of.set(text, standIn);
    this.#texts.set(standIn, text);
    this.#rewritten.observe(text, { characterData: true });
  }
  /** The translator sees a new text then, and translates that. */
  #putBack(text: Node): void {
    if (!text.isConnected) this.#of.get(text)?.replaceWith(text);
  }
}

/** Watches the page until the function that it gives back is called. */
export function followTranslation(root: HTMLElement): () => void {
  const standIns = new StandIns();
  const observer = new MutationObserver((changes) => changes.forEach((change) => standIns.note(change)));
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    standIns.stop();
  };
}
