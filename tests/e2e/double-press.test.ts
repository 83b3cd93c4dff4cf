/** A press too many, on every page of the whole way: it answers nothing on the page that has come meanwhile, and passes no page by. */
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import type { Hand } from './pages/double-press.ts';
import { TwiceAtReview } from './pages/twice-at-review.ts';
import { TwicePresser } from './pages/twice.ts';

const phone = { width: 360, height: 740 };
const sizes = {
  'a phone': phone,
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
const walks: readonly Walk[] =
  process.env['WAYMARK_FULL_COUNTS'] === '1'
    ? [
        ...every.flatMap((size) => [{ hand: 'finger', size } as const, { hand: 'mouse', size } as const]),
        { hand: 'keys', size: 'a wide screen' },
        { hand: 'held', size: 'a wide screen' },
      ]
    : [{ hand: 'finger', size: 'a phone' }];

/** Everything that can be rated matters, in steps that leave hard choices; and a symptom that the care team must know of now. */
const rated = pack.questionnaire.items.map(({ id }, index) => [id, 4 - (index % 3)] as const);
const says = { ...Object.fromEntries(rated), 'side-effects.now.swelling': 'yes' };

test.use({ looksFirst: false });

for (const { hand, size } of walks) {
  const screen = hand === 'finger' ? '@phone' : '@desktop';
  test(`who presses twice on every page, on ${size} by ${hand}, gives no answer and passes no page by @core @counted ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[size]);
    const person = new TwicePresser(new Journey(page), hand, says);
    await person.walk();
    expect(person.walked.length).toBeGreaterThan(25);
    expect(person.faults).toEqual([]);
  });

  test(`a clinician who presses twice on every page, on ${size} by ${hand}, ticks, prints, copies and passes by nothing unmeant @core @counted ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[size]);
    await new TwiceAtReview(page, hand).walk();
  });
}
