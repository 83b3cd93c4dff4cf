/** The history of a browser's tab as its page sees it: entries that are pushed and replaced, and the buttons of the person. */
import type { Tab } from '#ui/history.ts';

interface Entry {
  readonly address: string;
  readonly state: unknown;
}

export class BrowserTab implements Tab {
  #entries: Entry[] = [{ address: '/', state: null }];
  #index = 0;
  #listeners: (() => void)[] = [];
  /** Steps that the page has asked for; a browser takes them once the page is done. */
  #steps = 0;
  /** The person went back from the first entry. */
  hasLeft = false;

  readonly location: Tab['location'];
  readonly history: Tab['history'];

  constructor() {
    const entry = () => this.#entries[this.#index] ?? { address: '/', state: null };
    this.location = {
      pathname: '/',
      get hash() {
        return /#.+$/.exec(entry().address)?.[0] ?? '';
      },
    };
    const write = (keep: number) => (state: unknown, _: string, address?: string | URL | null) => {
      const written = { address: String(address ?? entry().address), state };
      this.#entries = [...this.#entries.slice(0, this.#index + keep), written];
      this.#index += keep;
    };
    this.history = {
      get state(): unknown {
        return entry().state;
      },
      pushState: write(1),
      replaceState: (state, _, address) => {
        this.#entries[this.#index] = { address: String(address ?? entry().address), state };
      },
      back: () => {
        this.#steps += 1;
      },
    };
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The names after '#', from the oldest entry to the one that stands. */
  get names(): string[] {
    return this.#entries.slice(0, this.#index + 1).map(({ address }) => address.split('#')[1] ?? '');
  }

  /** The person presses Back. */
  goBack(): void {
    this.history.back();
    while (this.#steps > 0 && !this.hasLeft) {
      this.#steps -= 1;
      this.hasLeft = this.#index === 0;
      if (this.hasLeft) return;
      this.#index -= 1;
      for (const listener of this.#listeners) listener();
    }
  }
}
