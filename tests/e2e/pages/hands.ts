/** Hands that press at a time of their own: the browser is told when each press was made, as a device tells it, however late a busy machine hears of it. */
import type { CDPSession, Page } from '@playwright/test';
import { thinkFor } from './think.ts';

export type PressedBy = 'mouse' | 'finger' | 'keys';
export type Key = 'Enter' | '1';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** In ms: how long a press lasts, and how soon a held key comes again. */
const pressLasts = 60;
const repeats = 30;
const keys = {
  Enter: { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 },
  '1': { key: '1', code: 'Digit1', text: '1', windowsVirtualKeyCode: 49 },
};

export class Hands {
  readonly #session: Promise<CDPSession>;

  constructor(page: Page) {
    this.#session = page.context().newCDPSession(page);
  }

  /** Two presses whose beginnings lie `gap` ms apart. */
  async twice(way: PressedBy, spot: Spot, key: Key, gap: number): Promise<void> {
    const first = Date.now();
    for (const began of [first, first + gap]) {
      await thinkFor(began - Date.now());
      if (way === 'mouse') await this.#click(spot, began);
      else if (way === 'finger') await this.#tap(spot, began);
      else await this.#type(key, began);
    }
  }

  /** A key that stays down so long, and comes again and again. */
  async hold(key: Key, time: number): Promise<void> {
    const session = await this.#session;
    const first = Date.now();
    for (let at = first; at < first + time; at += repeats) {
      await thinkFor(at - Date.now());
      const down = { ...keys[key], timestamp: at / 1000, autoRepeat: at > first };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...down });
    }
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...keys[key] });
  }

  async #click(spot: Spot, began: number): Promise<void> {
    const session = await this.#session;
    const press = { ...spot, button: 'left', clickCount: 1 } as const;
    for (const [type, at] of [
      ['mousePressed', began],
      ['mouseReleased', began + pressLasts],
    ] as const)
      await session.send('Input.dispatchMouseEvent', { type, ...press, timestamp: at / 1000 });
  }
  async #tap(spot: Spot, began: number): Promise<void> {
    const session = await this.#session;
    for (const [type, touchPoints, at] of [
      ['touchStart', [spot], began],
      ['touchEnd', [], began + pressLasts],
    ] as const)
      await session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [...touchPoints],
        timestamp: at / 1000,
      });
  }
  async #type(key: Key, began: number): Promise<void> {
    const session = await this.#session;
    for (const [type, at] of [
      ['keyDown', began],
      ['keyUp', began + pressLasts],
    ] as const)
      await session.send('Input.dispatchKeyEvent', { type, ...keys[key], timestamp: at / 1000 });
  }
}
