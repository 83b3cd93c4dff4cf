/** Somebody presses: for the page that stands there, or still for the one before. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isForScreenBefore, settling } from '#ui/presses/screen-before.ts';

const came = 10_000;
const always = -Infinity;
/** Ms after the page came. */
const pressed = (later: number) => ({ began: came + later });

describe('a press', () => {
  it('that began before the page came is for the page before, however late it ends', () => {
    expect(isForScreenBefore(pressed(-1), came)).toBe(true);
    expect(isForScreenBefore({ began: 0, aimed: 0 }, came)).toBe(true);
  });

  it('within 450 ms after the page came is for the page before', () => {
    expect(settling).toBe(450);
    for (const later of [0, 150, 300, 449]) expect(isForScreenBefore(pressed(later), came)).toBe(true);
  });

  it('from then on is for the page that stands there', () => {
    for (const later of [450, 500, 60_000]) expect(isForScreenBefore(pressed(later), came)).toBe(false);
  });

  it('is taken, however fast they come, by what stood there from the start', () => {
    fc.assert(fc.property(fc.nat(), (began) => !isForScreenBefore({ began, firstBegan: began - 1 }, always)));
  });

  it('that the device counts as the second of two is for the page before when the first one was', () => {
    expect(isForScreenBefore({ ...pressed(700), firstBegan: came - 100 }, came)).toBe(true);
  });

  it('that the device counts as the second of two is for the page that stands there when the first one was', () => {
    expect(isForScreenBefore({ ...pressed(900), firstBegan: came + 500 }, came)).toBe(false);
  });

  it('after another one that was taken away is taken by then, so that nobody presses in vain for long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: settling - 1 }), (later) => {
        const second = { ...pressed(later + settling), firstBegan: came + later };
        return !isForScreenBefore(second, came);
      }),
    );
  });
});

describe('a key', () => {
  it('is for the page that stands there once somebody has moved along it', () => {
    expect(isForScreenBefore({ ...pressed(200), aimed: came + 100 }, came)).toBe(false);
  });

  it('is for the page before when they moved along that one', () => {
    expect(isForScreenBefore({ ...pressed(200), aimed: came - 100 }, came)).toBe(true);
  });
});
