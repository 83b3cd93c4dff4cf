/** Two presses where one was meant. */
import type { Locator, Page } from '@playwright/test';
import { Hands, type Key, type PressedBy } from './hands.ts';

export type Hand = PressedBy | 'held';
const isByKeys = (hand: Hand): boolean => hand === 'keys' || hand === 'held';

/** In ms. A person looks at a page before they press it; between their two presses lie 150 to 450, another time each. */
export const looking = 600;
const between = (count: number): number => 150 + ((count * 137) % 301);

export class DoublePress {
  readonly #hands: Hands;
  #count = 0;

  constructor(
    page: Page,
    readonly hand: Hand,
  ) {
    this.#hands = new Hands(page);
  }

  /** Both at the same spot; `key` where keys have one of their own, `keyed` where they press something else than what is seen. */
  async on(target: Locator, key: Key = 'Enter', keyed = target): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('There is nothing to press.');
    const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const gap = between((this.#count += 1));
    if (isByKeys(this.hand)) await keyed.focus();
    if (this.hand === 'held') await this.#hands.hold(key, gap + looking);
    else await this.#hands.twice(this.hand, spot, key, gap);
  }
}
