/** An error while a page is shown leaves words and ways on, never an empty page. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Invitation } from './pages/invitation.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';

test.use({ expectedTroubles: [/planted/] });

const amina = exampleRecord('amina-knee');

/** A method of the language that throws while it is broken: a fault in the middle of a page. */
async function breakable(page: Page, owner: 'String' | 'Intl.DateTimeFormat', method: string) {
  await page.addInitScript(
    ([kind, name]) => {
      const home = (kind === 'String' ? String : Intl.DateTimeFormat).prototype as object;
      const whole = Reflect.get(home, name) as (...given: unknown[]) => unknown;
      Reflect.set(home, name, function (this: unknown, ...given: unknown[]) {
        if (document.documentElement.dataset['planted'] === 'broken') throw new RangeError('planted');
        return Reflect.apply(whole, this, given);
      });
    },
    [owner, method] as const,
  );
  const turn = (state: string) =>
    page.evaluate((now) => void (document.documentElement.dataset['planted'] = now), state);
  return { break: () => turn('broken'), mend: () => turn('whole') };
}

test('a sheet that breaks while it is shown leaves the clinician with another file', async ({ page }) => {
  const days = await breakable(page, 'Intl.DateTimeFormat', 'formatToParts');
  const review = new Review(page);
  await review.open();
  await days.break();
  await review.choose(answersFile(amina));
  await expect(page.getByRole('alert')).toContainText(review.words().review('refused.unknown.what'));
  await days.mend();
  await review.choose(answersFile(amina));
  await expect(review.title).toHaveText('Amina');
});

test('a summary that breaks leaves the person with their answers as a file, and a way on', async ({
  page,
}) => {
  const days = await breakable(page, 'Intl.DateTimeFormat', 'formatToParts');
  await openWith(page, [{ ...amina, at: 'summary' }]);
  const journey = new Journey(page);
  await days.break();
  await journey.button('welcome.resume').click();
  await expect(journey.title).toHaveText(journey.words.ui('broken.title'));
  const saving = page.waitForEvent('download');
  await journey.button('broken.save').click();
  expect((await saving).suggestedFilename()).toBe('waymark-answers.json');
  await days.mend();
  await journey.button('words-failed.retry').click();
  await expect(journey.title).not.toHaveText(journey.words.ui('broken.title'));
});

test('a letter that breaks leaves the clinic with a way on', async ({ page }) => {
  const names = await breakable(page, 'String', 'normalize');
  const invitation = new Invitation(page);
  await invitation.open();
  const words = invitation.words();
  const reader = page.getByLabel(words.review('invite.reader'));
  await names.break();
  await reader.fill('Dr. Lee');
  await expect(page.getByRole('alert')).toContainText(words.review('invite.broken-lead'));
  await page.getByRole('link', { name: words.review('invite.reload') }).click();
  await expect(reader).toHaveValue('');
});
