/** Only the paper is left: a clinician reads the answers from the QR code on it, in a picture of the page. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { refusedPictures, savedAs, scanOf } from './pages/code-pictures.ts';
import { answersFile, eachOf, refusedFiles } from './pages/files.ts';
import { named } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { paired } from './tags.ts';

const amina = exampleRecord('amina-knee');
const zoe = exampleRecord('zoe-runner');

async function reviewIn(page: Page, language = 'en'): Promise<Review> {
  const review = new Review(page);
  await review.open();
  if (language !== review.language) await review.speak(language);
  return review;
}

for (const language of ['en', 'fr'])
  test(`a scan shows the person's sheet in ${language}, and says what only the file holds${paired(language, language === 'en')}`, async ({
    page,
  }) => {
    const review = await reviewIn(page, language);
    const words = review.words(amina);
    await review.choose(scanOf(amina));
    await expect(review.title).toHaveText('Amina');
    await expect(review.title).toBeFocused();
    const main = page.locator('main');
    await expect(main).toContainText(words.review('bench.from-picture', { file: 'scan.png' }));
    const partial = page.getByRole('region', { name: words.review('missing.heading') });
    await expect(partial.getByRole('listitem')).toHaveText([
      words.review('missing.earlier-answers'),
      words.review('missing.long-texts'),
    ]);
  });

test('a photo shows every answer that the file shows, and no note when nothing is missing', async ({
  page,
}) => {
  const review = await reviewIn(page);
  await review.choose(answersFile(zoe));
  await review.unfold();
  const rows = await review.rows();
  expect(rows.length).toBeGreaterThan(20);
  for (const type of ['image/jpeg', 'image/webp'] as const) {
    await review.open();
    await review.choose(await savedAs(page, type, scanOf(zoe)));
    await review.unfold();
    expect(await review.rows()).toEqual(rows);
    await expect(page.locator('main')).not.toContainText(review.words().review('missing.heading'));
  }
});

test('a PDF without its answers leads to the QR code, and from there to the sheet', async ({ page }) => {
  const review = await reviewIn(page);
  const words = review.words();
  await review.choose(refusedFiles(amina).NoAnswersInside);
  await expect(page.locator('main')).toContainText(words.review('refused.NoAnswersInside.cure'));
  await expect(page.getByRole('button', { name: named(words.review('open.camera')) })).toBeVisible();
  await review.choose(scanOf(amina));
  await expect(review.title).toHaveText('Amina');
});

test('a picture that gives no answers is named with what to do, and shows nobody @core', async ({ page }) => {
  const review = await reviewIn(page);
  for (const [problem, picture] of eachOf(refusedPictures(amina))) {
    await review.choose(picture);
    const reason = page.getByRole('alert');
    await expect(reason, problem).toContainText(review.words().review(`refused.${problem}.what`));
    await expect(page.locator('main')).toContainText(review.words().review(`refused.${problem}.cure`));
    await expect(page.locator('main')).not.toContainText('Amina');
  }
});

test('nothing that reads codes is fetched before a picture was chosen or the camera asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  const review = await reviewIn(page);
  const forCodes = () => asked.filter((url) => /(qr-reader|read-image|qr-finder)/.test(url));
  expect(forCodes()).toEqual([]);
  await review.choose(scanOf(amina));
  await expect(review.title).toHaveText('Amina');
  expect(forCodes()).toHaveLength(3);
});

test('a search that takes too long is stopped, and the clinician is told so', async ({ page }) => {
  await page.route('**/workers/qr-reader-*', () => undefined);
  const review = await reviewIn(page);
  await page.clock.install();
  const asked = page.waitForRequest('**/workers/qr-reader-*');
  await review.choose(scanOf(amina));
  await expect(review.title).toContainText(review.words().review('reading.title', { file: 'scan.png' }));
  await asked; // what must come before has limits of its own
  await page.clock.fastForward(15_000);
  const reason = review.words().review('refused.LookingTooLong.what');
  await expect(page.getByRole('alert')).toContainText(reason);
});
