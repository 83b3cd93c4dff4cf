/** Paper and screen beside each other: a clinician compares one word, and is told when a file does not fit its own. */
import { join } from 'node:path';
import { checkWordOf, inGroups } from '#domain/check-word/check-word.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { scanOf } from './pages/code-pictures.ts';
import { answersFile } from './pages/files.ts';
import { feetOf, handedOver, mixedUp, pdfOf } from './pages/handed-over.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { paired } from './tags.ts';

const amina = exampleRecord('amina-knee');
const leo = exampleRecord('leo-teen');
/** Any word, in its two groups. */
const anyWord = /[CHJLMPRSVZ]{3}\s[CHJLMPRSVZ]{3}/u;

async function reviewOf(page: Review['page'], language: string): Promise<Review> {
  const review = new Review(page);
  await review.open();
  if (language !== review.language) await review.speak(language);
  return review;
}

for (const [record, reader] of [
  [amina, 'en'],
  [leo, 'fr'],
] as const)
  test(`a clinician reads in ${reader} the word that stands at the foot of every page of the paper, and only of this one${paired(reader, reader === 'en')}`, async ({
    page,
  }, { outputDir }) => {
    const file = await pdfOf(page, record, join(outputDir, 'mine.pdf'));
    const feet = feetOf(file);
    const [word = ''] = anyWord.exec(feet[0] ?? '') ?? [];
    expect(feet.length).toBeGreaterThan(3);
    for (const foot of feet) expect(foot).toContain(word);
    const review = await reviewOf(page, reader);
    const words = review.words();
    await review.choose(file);
    await expect(page.locator('main')).toContainText(flat(words.review('check-word.name', { word })));
    await expect(page.locator('main')).toContainText(words.review('check-word.matches'));
    await expect(review.doubts).toHaveCount(0);

    await review.press('bench.another');
    await review.choose(answersFile(handedOver(exampleRecord('walter-farmer'))));
    await expect(page.locator('main')).toContainText(words.review('check-word.matches'));
    await expect(page.locator('main')).not.toContainText(word);
  });

test('a file whose answers were changed since says so first, with the word of what is shown', async ({
  page,
}) => {
  const review = await reviewOf(page, 'fr');
  const changed = { ...handedOver(amina), language: 'fr' };
  await review.choose(answersFile(changed));
  const word = inGroups(checkWordOf(changed));
  await expect(review.doubts).toContainText(flat(review.words().review('doubts.check-word', { word })));
  await expect(review.title).toHaveText('Amina');
  await expect(page.locator('main')).not.toContainText(review.words().review('check-word.matches'));
  await expect(page.locator('main')).not.toContainText(inGroups(handedOver(amina).checkWord));
});

test('an order that does not follow from the answers, and other answers in the same file, are told', async ({
  page,
}) => {
  const review = await reviewOf(page, 'en');
  await review.choose(mixedUp(amina));
  for (const doubt of ['doubts.others', 'doubts.order'] as const)
    await expect(review.doubts).toContainText(review.words().review(doubt));
});

test('the square code says its word, and that nobody worked it out', async ({ page }) => {
  const review = await reviewOf(page, 'en');
  const { checkWord: word, ...given } = handedOver(amina);
  await review.choose(scanOf(given, word));
  const main = page.locator('main');
  await expect(main).toContainText(flat(review.words().review('check-word.name', { word: inGroups(word) })));
  await expect(main).toContainText(review.words().review('check-word.carried'));
  await expect(review.doubts).toHaveCount(0);
});

test('a file and a square code from before there were words open without one', async ({ page }) => {
  const review = await reviewOf(page, 'en');
  for (const before of [answersFile(amina), answersFile(exampleRecord('from-v1')), scanOf(amina)]) {
    await review.choose(before);
    await expect(page.locator('main')).toContainText(review.words().review('sheet.not-signed'));
    await expect(page.locator('main')).not.toContainText(anyWord);
    await expect(review.doubts).toHaveCount(0);
    await review.press('bench.another');
  }
});
