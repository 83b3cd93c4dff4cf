/** Somebody opens their finished form on another day: the order as it stood comes first, and both orders go to the visit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, storyDay, test } from './fixtures.ts';
import { recordsOn } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { comeBackLater, isAskedAgain, moveDown, namesIn } from './pages/revisit.ts';
import { named } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { paired } from './tags.ts';

const amina = exampleRecord('amina-knee');
const dayOf = (record: AnswersRecord, language: string) =>
  dayInWords(record.computedOrder?.day ?? '', language);
const shownIn = (record: AnswersRecord): string[] =>
  prioritiesOf(record, pack)
    .groups.flat()
    .map(({ id }) => id);
const textOf = (id: string, record: AnswersRecord, { words }: Journey): string =>
  record.ownItems.find((item) => item.id === id)?.text ?? words.item(id);
const attachedTo = (file: string): AnswersRecord =>
  parseRecord(readAttachedJson(new Uint8Array(readFileSync(file)))[0]);

for (const language of pack.questionnaire.languages) {
  for (const [who, name] of [
    ['a mother', 'amina-knee'],
    ['a teenager', 'leo-teen'],
    ['a parent', 'maya-parent'],
  ] as const)
    test(`${who} sees the order of the earlier day, and says that it is still right, in ${language}${paired(language, who === 'a mother' && language === 'fr')}`, async ({
      page,
    }) => {
      const record = exampleRecord(name);
      const journey = await comeBackLater(page, record, language);
      const { words } = journey;
      const day = dayOf(record, language);
      await expect(page.getByText(words.ui('looking-again.lead', { day }))).toBeVisible();
      await expect(namesIn(journey)).toContainText(shownIn(record).map((id) => textOf(id, record, journey)));
      await journey.button('looking-again.yes').click();
      await journey.stand('summary');
      const note = words.summary('looked.still-right', { day: dayInWords(storyDay, language), before: day });
      await expect(page.locator('.sheet-paper').getByText(note)).toBeVisible();
      await expect
        .poll(async () => (await recordsOn(page))[0]?.looks)
        .toMatchObject([{ day: storyDay, said: 'still-right', order: { day: record.computedOrder?.day } }]);
    });

  test(`a mother changes her order at the visit: the PDF and the review show both, in ${language}${paired(language)}`, async ({
    page,
  }, { outputDir }) => {
    const journey = await comeBackLater(page, amina, language);
    const { words } = journey;
    const before = shownIn(amina);
    await journey.button('looking-again.changed').click();
    await journey.stand('priorities');
    const first = textOf(before[0] ?? '', amina, journey);
    await moveDown(journey, first);
    await journey.button('go.return').click();
    await journey.stand('summary');

    const heading = words.summary('earlier-order.heading', { before: dayOf(amina, language) });
    const earlier = page.locator('section', { has: page.getByRole('heading', { name: named(heading) }) });
    await expect(earlier.getByRole('listitem')).toContainText(before.map((id) => textOf(id, amina, journey)));
    await expect(page.locator('.sheet-paper .rank-name').nth(1)).toContainText(first);

    const file = join(outputDir, 'looked-again.pdf');
    await savePdf(journey, file);
    const handed = attachedTo(file);
    expect(handed.looks).toMatchObject([{ day: storyDay, said: 'changed' }]);
    expect(handed.looks?.[0]?.order.groups.flat()).toEqual(before);
    expect(handed.ownOrder?.groups.flat().slice(0, 2)).toEqual([before[1], before[0]]);

    const review = new Review(page);
    await review.open();
    await review.choose(file);
    const theirs = review.words(amina);
    const inReview = theirs.summary('earlier-order.heading', { before: dayOf(amina, 'en') });
    await expect(page.getByRole('heading', { name: named(inReview) })).toBeVisible();
    const looked = { day: dayInWords(storyDay, 'en'), before: dayOf(amina, 'en') };
    await expect(page.getByText(theirs.summary('looked.changed-moved', looked))).toBeVisible();
  });

  test(`a teenager opens a copy on another day, and it is not the time to look, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const leo = { ...exampleRecord('leo-teen'), language };
    const journey = new Journey(page, language);
    await journey.open();
    await journey.chooseDevice('own');
    await journey.openSummary(answersFile(leo));
    journey.knows('about.who', 'teen');
    await isAskedAgain(journey);
    await journey.button('looking-again.not-now').click();
    await journey.stand('summary');
    await expect.poll(async () => (await recordsOn(page)).map(({ looks }) => looks)).toEqual([undefined]);
    await page.reload();
    await journey.button('welcome.resume').click();
    await journey.stand('summary');
  });
}

test('a person looks again with the keyboard alone', async ({ page }) => {
  const journey = await comeBackLater(page, amina, 'en');
  const keys = new Keyboard(page);
  for (const key of ['looking-again.yes', 'looking-again.changed', 'looking-again.not-now'] as const)
    expect((await keys.tab()).label).toBe(journey.words.ui(key));
  await page.keyboard.press('Shift+Tab');
  await keys.press('Enter');
  await journey.stand('priorities');
  expect([...keys.faults]).toEqual([]);
});
