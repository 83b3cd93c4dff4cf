/** A press too many, on every page of the whole way: it answers nothing on the page that has come meanwhile, and passes no page by. */
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { sizes, walks } from './pages/press-walks.ts';
import { TwicePresser } from './pages/twice.ts';

/** Everything that can be rated matters, in steps that leave hard choices; and a symptom that the care team must know of now. */
const rated = pack.questionnaire.items.map(({ id }, index) => [id, 4 - (index % 3)] as const);
const says = { ...Object.fromEntries(rated), 'side-effects.now.swelling': 'yes' };

test.use({ looksFirst: false });

for (const { hand, size, screen } of walks) {
  test(`who presses twice on every page, on ${size} by ${hand}, gives no answer and passes no page by @core @counted ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[size]);
    const person = new TwicePresser(new Journey(page), hand, says);
    await person.walk();
    expect(person.walked.length).toBeGreaterThan(25);
    expect(person.faults).toEqual([]);
  });
}
