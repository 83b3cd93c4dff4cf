/** Words that are typed and never "added": whatever a person presses next, they are kept, and leaving the page adds them. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { onceKept, openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { fieldOf, fields, leavings, onceWordsAreKept, stayings } from './pages/own-words.ts';
import { visitsTo } from './pages/places.ts';
import { paired } from './tags.ts';

const { languages } = pack.questionnaire;

for (const language of languages)
  for (const field of fields) {
    const tags = paired(language, language === 'en' && field.place === 'team-questions');

    test(`what is typed at ${field.place} in ${language} and not added is taken along by everything that leaves the page${tags}`, async ({
      page,
    }) => {
      await openWith(page, [{ ...field.record, at: field.before, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand(field.before);
      for (const [way, leave] of Object.entries(leavings)) {
        await journey.jump(field.place);
        const words = `Before ${way}, in my own words`;
        await fieldOf(journey, field).fill(words);
        await leave(journey, field);
        await onceKept(page, (record) => field.added(record).includes(words) && record.drafts === undefined);
        await journey.jump(field.place);
        await expect(page.locator('main'), way).toContainText(words);
        await expect(fieldOf(journey, field), way).toHaveValue('');
      }
    });

    test(`what is typed at ${field.place} in ${language} and not added stands in the field again, whatever came between${tags}`, async ({
      page,
    }) => {
      await openWith(page, [{ ...field.record, at: field.place, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand(field.place);
      for (const [way, comeBack] of Object.entries(stayings)) {
        const words = `Before ${way}, in my own words`;
        await fieldOf(journey, field).fill(words);
        if (way === 'a reload') await onceWordsAreKept(journey, words);
        await comeBack(journey, field);
        await expect(fieldOf(journey, field), way).toHaveValue(words);
      }
      await page.getByRole('main').locator('form').getByRole('button').click();
      await expect(fieldOf(journey, field)).toHaveValue('');
      await onceKept(page, (record) => field.added(record).length > 0 && record.drafts === undefined);
    });
  }

/** Opens what is folded, and every field that waits behind a button. */
async function openAll(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const closed of [
    main.locator('details:not([open]) > summary'),
    main.locator('button[aria-expanded=false]'),
  ])
    while ((await closed.count()) > 0) await closed.first().click();
}

/** All that a page says, and all that stands in its fields. */
const allOn = (page: Page): Promise<string> =>
  page.getByRole('main').evaluate((main) => {
    const typed = [...main.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [(main as HTMLElement).innerText, ...typed].join('\n');
  });

/** Fills each field of words on the page with something of its own. */
async function typeEverywhere(page: Page, mark: string): Promise<string[]> {
  await openAll(page);
  const boxes = await page
    .getByRole('main')
    .locator('textarea, input:not([type]), input[type=text], input[type=tel]')
    .all();
  const words = boxes.map((_, index) => `${mark} ${index + 1}`);
  for (const [index, box] of boxes.entries()) await box.fill(words[index] ?? '');
  return words;
}

const people = ['amina-knee', 'leo-teen', 'maya-parent', 'claire-for-father', 'paul-lung'].map(exampleRecord);

for (const language of languages)
  for (const [number, { record, places }] of visitsTo(people).entries())
    test(`no field of words on any page of person ${number + 1} in ${language} keeps them to itself${paired(language)}`, async ({
      page,
    }) => {
      await openWith(page, [{ ...record, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.isAt(record.at);
      let fieldsSeen = 0;
      for (const place of places) {
        await journey.jump(place);
        const typed = await typeEverywhere(page, `${place.replaceAll('.', ' ')} typed`);
        fieldsSeen += typed.length;
        if (typed.length === 0) continue;
        for (const words of typed) await onceWordsAreKept(journey, words);
        await page.reload();
        await journey.button('welcome.resume').click();
        await journey.stand(place);
        await openAll(page);
        const found = await allOn(page);
        expect(
          typed.filter((words) => !found.includes(words)),
          place,
        ).toEqual([]);
      }
      expect(fieldsSeen).toBeGreaterThan(0);
    });
