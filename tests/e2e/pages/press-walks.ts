/** By which hand and on what size the walks with double presses are walked: one, or all of them. */
import type { Hand } from './double-press.ts';

export const sizes = {
  'a phone': { width: 360, height: 740 },
  'a small phone': { width: 320, height: 640 },
  'a phone on its side': { width: 740, height: 360 },
  'a tablet': { width: 820, height: 1180 },
  'a wide screen': { width: 1280, height: 800 },
};
interface Walk {
  readonly hand: Hand;
  readonly size: keyof typeof sizes;
}
const every = Object.keys(sizes) as Walk['size'][];
const chosen: readonly Walk[] =
  process.env['WAYMARK_FULL_COUNTS'] === '1'
    ? [
        ...every.flatMap((size) => [{ hand: 'finger', size } as const, { hand: 'mouse', size } as const]),
        { hand: 'keys', size: 'a wide screen' },
        { hand: 'held', size: 'a wide screen' },
      ]
    : [{ hand: 'finger', size: 'a phone' }];

/** With the tag of the screen that each one is for. */
export const walks = chosen.map((walk) => ({
  ...walk,
  screen: walk.hand === 'finger' ? '@phone' : '@desktop',
}));
