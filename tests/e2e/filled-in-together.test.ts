/** Somebody types or helps: who typed which part is told, and what they add stands apart; in both languages, for an adult, a teenager and a parent. */
import { join } from 'node:path';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { paired } from './tags.ts';

const people = [
  { who: 'a teenager', record: exampleRecord('zoe-runner'), language: 'en' },
  { who: 'an adult', record: exampleRecord('french-interpreter'), language: 'fr' },
  { who: 'a parent', record: exampleRecord('maya-parent'), language: 'en' },
  { who: 'a teenager', record: exampleRecord('leo-teen'), language: 'fr' },
] as const;
const note = 'Tired today / fatigue';

const voiceOf = ({ answers }: AnswersRecord) => String(answers['about.who']?.value);

for (const { who, record, language } of people)
  test(`${who} fills it in with a nurse, in ${language}: she says which part she typed, and her note is hers${paired(language, who === 'a parent')}`, async ({
    page,
  }, { outputDir }) => {
    await openWith(page, [{ ...record, language, at: 'about.who' }], language);
    const journey = new Journey(page, language);
    journey.knows('about.who', voiceOf(record));
    const { words } = journey;
    await journey.button('welcome.resume').click();
    await journey.stand('about.who');
    await journey.answer('about.help', 'thinking');
    await journey.jump('healing.words');
    await journey.answer('healing.typed-by', 'helper');
    await journey.jump('together.helper');
    await journey.answer('together.helper-note', note);
    await journey.jump('summary');
    const sheet = page.locator('.sheet-paper');
    await expect(sheet.locator('dl.brief > div', { hasText: words.summary('head.typed-other') })).toHaveText(
      new RegExp(`${words.consideration('healing')}$`),
    );
    const noted = sheet.locator('section', { hasText: words.summary('helper-note.heading') });
    await expect(noted).toContainText(words.summary('helper-note.lead'));
    await expect(noted).toContainText(note);
    await expect(
      sheet.locator('section', {
        has: page.getByRole('heading', { name: words.summary('own-words.heading') }),
      }),
    ).not.toContainText(note);

    const file = join(outputDir, 'together.pdf');
    await savePdf(journey, file);
    const review = new Review(page);
    await review.open();
    await review.choose(file);
    const main = page.locator('main');
    const theirs = review.words(record);
    await expect(main).toContainText(flat(theirs.review('helper-note.lead')));
    await expect(main).toContainText(note);
    await expect(main).toContainText(flat(theirs.review('head.typed-other')));
  });

test('a nurse says with the keyboard alone which part she typed, and adds her note', async ({ page }) => {
  const rosemene = exampleRecord('french-interpreter');
  await openWith(page, [{ ...rosemene, at: 'healing.words' }], 'fr');
  const journey = new Journey(page, 'fr');
  journey.knows('about.who', voiceOf(rosemene));
  const keys = new Keyboard(page);
  await keys.tabTo(journey.words.ui('welcome.resume'));
  await keys.press('Enter');
  await journey.stand('healing.words');
  await keys.choose(await keys.tabTo(({ name }) => name === 'healing.typed-by'), 'helper');
  await keys.tabTo(journey.words.ui('go.continue'));
  await keys.press('Enter');
  await journey.jump('together.helper');
  await keys.tabTo(({ kind }) => kind === 'field');
  await keys.type(note);
  await journey.jump('summary');
  const sheet = page.locator('.sheet-paper');
  await expect(sheet).toContainText(note);
  await expect(
    sheet.locator('dl.brief > div', { hasText: journey.words.summary('head.typed-other') }),
  ).toContainText(journey.words.consideration('healing'));
  expect([...keys.faults]).toEqual([]);
});
