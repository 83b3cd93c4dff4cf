/** On a phone, with thumbs: a tap too many, and a page that is never wider than the screen. */
import { trafficOf } from '#tests/browser/traffic.js';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { comeToPairs, pairOf } from './pages/lists.ts';
import { walk } from './pages/walk.ts';

test('a tap that comes before the next pair stands there answers nothing @core', async ({ page }) => {
  const traffic = trafficOf(page);
  const { journey, number } = await comeToPairs(page);
  await pairOf(journey).equal.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(number(2)).toBeVisible();
  await traffic.rests(); // by then a second answer shows
  await expect(number(2)).toBeVisible();
});

test('no page of the way is wider than the screen, with the largest text as well', async ({ page }) => {
  const journey = new Journey(page);
  await journey.begin();
  await journey.button('frame.bigger-text').click();
  await journey.button('frame.bigger-text').click();
  const wide: string[] = [];
  const at = async (place: string) => {
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${place}: ${over} px`);
  };
  await walk(journey, { ...amina, moves: [], lists: [] }, { at });
  await at('summary');
  expect(wide).toEqual([]);
});
