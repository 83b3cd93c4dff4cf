/** An error while a page is shown leaves words and ways on, never an empty page. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';

test.use({ expectedTroubles: [/planted/] });

const amina = exampleRecord('amina-knee');

/** Until somebody mends them, days have no words: a fault in the middle of a page. */
async function breakDays(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const dates = Intl.DateTimeFormat.prototype;
    dates.formatToParts = new Proxy(Reflect.get<typeof dates, 'formatToParts'>(dates, 'formatToParts'), {
      apply(whole, date, given) {
        if (document.documentElement.dataset['mended'] === undefined) throw new RangeError('planted');
        return Reflect.apply(whole, date, given) as Intl.DateTimeFormatPart[];
      },
    });
  });
  return () => page.evaluate(() => void (document.documentElement.dataset['mended'] = ''));
}

test('a sheet that breaks while it is shown leaves the clinician with another file', async ({ page }) => {
  const mend = await breakDays(page);
  const review = new Review(page);
  await review.open();
  await review.choose(answersFile(amina));
  await expect(page.getByRole('alert')).toContainText(review.words().review('refused.unknown.what'));
  await mend();
  await review.choose(answersFile(amina));
  await expect(review.title).toHaveText('Amina');
});

test('a summary that breaks leaves the person with their answers as a file, and a way on', async ({
  page,
}) => {
  const mend = await breakDays(page);
  await openWith(page, [{ ...amina, at: 'summary' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await expect(journey.title).toHaveText(journey.words.ui('broken.title'));
  const saving = page.waitForEvent('download');
  await journey.button('broken.save').click();
  expect((await saving).suggestedFilename()).toBe('waymark-answers.json');
  await mend();
  await journey.button('words-failed.retry').click();
  await expect(journey.title).not.toHaveText(journey.words.ui('broken.title'));
});
