/** Somebody presses a button that stays: a second press by mistake does nothing again. */
import { describe, expect, it, vi } from 'vitest';
import { once } from '#ui/presses/once.ts';
import { settling } from '#ui/presses/screen-before.ts';

/** How often it is done for presses at these times. */
function doneFor(times: readonly number[]): number {
  const act = vi.fn();
  const press = once(act);
  for (const timeStamp of times) press({ timeStamp });
  return act.mock.calls.length;
}

describe('what is done once', () => {
  it('is done at the first press, even as the page comes', () => {
    expect(doneFor([0])).toBe(1);
  });

  it('is not done again by a press that follows at once, or by a key that is held', () => {
    expect(doneFor([1000, 1150])).toBe(1);
    expect(doneFor([1000, 1000 + settling - 1])).toBe(1);
    expect(doneFor(Array.from({ length: 100 }, (_, index) => 1000 + index * 30))).toBe(1);
  });

  it('is done again for somebody who presses again later', () => {
    expect(doneFor([1000, 1000 + settling, 60_000])).toBe(3);
  });
});
