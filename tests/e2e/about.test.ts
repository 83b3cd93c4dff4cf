/** Somebody wants to know who is behind this: at home, at the start, years later, on paper, and as a clinician. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { allOf, walkPdf } from '#tests/unit/pdf/walk-pdf.ts';
import { expect, test } from './fixtures.ts';
import { copiesOn, onceKept, openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { compare } from './pages/comparison.ts';

const amina = exampleRecord('amina-knee');

/** Opens About from the foot of a page. */
async function openAbout(journey: Journey): Promise<void> {
  await journey.button('frame.about').click();
  await expect(journey.title).toHaveText(journey.words.ui('about.title'));
}

for (const language of pack.questionnaire.languages) {
  test.describe(`in ${language}`, () => {
    test('somebody who has only just come reads who made this and who paid, and is back at the start', async ({
      page,
    }) => {
      const journey = new Journey(page, language);
      await journey.open();
      await openAbout(journey);
      for (const line of journey.words.about('makers')) await expect(page.getByText(line)).toBeVisible();
      await journey.button('aside.close').click();
      await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
    });

    test('somebody on their way reads with the keyboard what is not met, and goes on where they were', async ({
      page,
    }) => {
      await openWith(page, [{ ...amina, language, at: 'healing.facts' }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand('healing.facts');
      await journey.button('frame.about').focus();
      await page.keyboard.press('Enter');
      await expect(journey.title).toBeFocused();
      const { words } = journey;
      const row = page.getByRole('row', { name: words.ui('about.asks.made.review') });
      await expect(row.getByRole('cell')).toContainText(words.ui('about.met.open'));
      await expect(page.getByRole('table')).toHaveCount(3);
      await expect(page.getByText(words.ui('about.age.old', { years: 2 }))).toHaveCount(0);
      await journey.button('aside.close').focus();
      await page.keyboard.press('Enter');
      await journey.stand('healing.facts');
    });

    test('a clinician reads it, and finds the ticks on the sheet as they were', async ({ page }) => {
      const review = new Review(page);
      await review.open();
      if (language !== review.language) await review.speak(language);
      await review.choose(answersFile(amina));
      const tick = page.getByRole('checkbox').first();
      await tick.check();
      await review.openAbout();
      await expect(page.getByText(review.words().about('makers')[0] ?? '')).toBeVisible();
      await page.getByRole('button', { name: review.words().review('page.about-close') }).click();
      await expect(tick).toBeChecked();
    });
  });
}

test.describe('three years later', () => {
  const { date } = pack.questionnaire;
  const then = new Date(`${Number(date.slice(0, 4)) + 3}${date.slice(4)}T12:00:00Z`);

  for (const name of ['amina-knee', 'maya-parent', 'leo-teen'])
    for (const language of pack.questionnaire.languages)
      test(`the pages with facts say to ${name} that they are old, in ${language}`, async ({ page }) => {
        await page.clock.setFixedTime(then);
        const record = { ...exampleRecord(name), language, at: 'lifestyle.facts' };
        const words = translatorIn(language, record);
        await openWith(page, [record], language);
        const journey = new Journey(page, language);
        await journey.button('welcome.resume').click();
        await journey.stand('lifestyle.facts');
        const notice = page.getByText(words.ui('about.age.old', { years: 2 }), { exact: true });
        await expect(notice).toBeVisible();
        await compare(journey);
        await expect(notice).toBeVisible();
        await openAbout(journey);
        await expect(notice).toBeVisible();
      });
});

test.describe.serial('on paper', () => {
  for (const language of pack.questionnaire.languages)
    test(`the last pages of the PDF say it in ${language}`, async ({ page }, { project }) => {
      await openWith(page, [{ ...amina, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand('summary');
      const file = join(project.outputDir, project.name, `about-${language}.pdf`);
      await savePdf(journey, file);
      const { root } = walkPdf(readFileSync(file));
      const texts = allOf(root).map(({ text }) => flat(text));
      const { words } = journey;
      for (const line of [...words.about('makers'), ...words.about('gaps')])
        expect(texts).toContain(flat(line));
      // One cell says how far it is met, and where.
      const where = flat(words.criterion('2.3.1'));
      expect(texts.filter((text) => text.endsWith(where))).toHaveLength(1);
      expect(texts.indexOf(flat(words.ui('about.standard.heading')))).toBeGreaterThan(texts.length / 2);
    });
});

/** Says something on their own device, so that it is saved. */
async function saySomething(page: Page): Promise<Journey> {
  const journey = new Journey(page);
  await journey.begin();
  await journey.answer('about.who', 'self');
  await onceKept(page, ({ answers }) => answers['about.who']?.value === 'self');
  return journey;
}

test('somebody reads that their answers are kept twice @desktop', async ({ page }) => {
  const journey = await saySomething(page);
  await expect.poll(async () => (await copiesOn(page)).file.length).toBe(1);
  await openAbout(journey);
  await expect(page.getByText(journey.words.ui('about.copies.two'))).toBeVisible();
});

test('somebody reads that only one copy stands, where the browser keeps no file @desktop', async ({
  page,
}) => {
  await page.addInitScript(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('', 'AbortError'));
  });
  const journey = await saySomething(page);
  await openAbout(journey);
  await expect(page.getByText(journey.words.ui('about.copies.one'))).toBeVisible();
});
