/** An error while a page is shown leaves words and ways on, never an empty page. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith, recordsOn } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Invitation, invitationAddress } from './pages/invitation.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';

test.use({ expectedTroubles: [/planted/] });

const amina = exampleRecord('amina-knee');

/** A method of the language that throws while it is broken: a fault in the middle of a page. */
async function breakable(
  page: Page,
  owner: 'String' | 'Intl.DateTimeFormat',
  method: string,
  isBroken = false,
) {
  await page.addInitScript(
    ([kind, name, broken]) => {
      const home = (kind === 'String' ? String : Intl.DateTimeFormat).prototype as object;
      const whole = Reflect.get(home, name) as (...given: unknown[]) => unknown;
      Object.assign(globalThis, { isBroken: broken });
      Reflect.set(home, name, function (this: unknown, ...given: unknown[]) {
        if (Reflect.get(globalThis, 'isBroken') === true) throw new RangeError('planted');
        return Reflect.apply(whole, this, given);
      });
    },
    [owner, method, isBroken] as const,
  );
  const turn = (broken: boolean) =>
    page.evaluate((now) => void Object.assign(globalThis, { isBroken: now }), broken);
  return { break: () => turn(true), mend: () => turn(false) };
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

test('a summary that breaks leaves the person with their answers, and a way on', async ({ page }) => {
  const days = await breakable(page, 'Intl.DateTimeFormat', 'formatToParts');
  await openWith(page, [{ ...amina, at: 'summary' }]);
  const journey = new Journey(page);
  const resume = journey.button('welcome.resume');
  await expect(resume).toBeVisible();
  await days.break();
  await resume.click();
  await expect(journey.title).toHaveText(journey.words.ui('broken.title'));
  await expect(page.getByRole('link', { name: journey.words.ui('coming.reload') })).toBeVisible();
  await days.mend();
  await journey.button('words-failed.retry').click();
  await journey.stand('summary');
  expect((await recordsOn(page))[0]?.answers).toEqual(amina.answers);
});

test('a page for letters that breaks leaves the clinic with a way on', async ({ page }) => {
  await breakable(page, 'String', 'normalize', true);
  await page.goto(invitationAddress);
  const words = new Invitation(page).words();
  await expect(page.getByRole('alert')).toContainText(words.review('invite.broken-lead'));
  await expect(page.getByRole('link', { name: words.review('invite.reload') })).toBeVisible();
});
