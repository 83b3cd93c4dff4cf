/** Drawings of the options: one for each, all of one size, told to who cannot see them, and gone with one press. */
import type { Locator, Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { father, parent, teenager } from '#tests/examples/answered-records.ts';
import { boneFiles, bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { compare } from './pages/comparison.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { paired } from './tags.ts';

const { options } = boneFiles.options;
const [firstPlace = ''] = pack.questionnaire.steps.flatMap(({ pages }) => pages).map(({ id }) => id);
const people: readonly [string, AnswersRecord, string][] = [
  ['a teenager with a tumour in the hip', teenager(), 'endoprosthesis-hip'],
  ['a parent whose child has one in the shoulder', parent(), 'endoprosthesis-shoulder'],
  ['somebody with one in the knee', exampleRecord('amina-knee'), 'endoprosthesis-knee'],
  ['a daughter whose father has one in the thigh', father(), 'endoprosthesis-knee'],
];

/** Opens the comparison where it tells what each option is. */
async function lookAtOptions(page: Page, record: AnswersRecord, language: string): Promise<Journey> {
  await openWith(page, [{ ...record, at: firstPlace, language }], language);
  const journey = new Journey(page, language);
  await journey.button('welcome.resume').click();
  await compare(journey);
  return journey;
}
const drawingsOn = ({ page }: Journey): Locator => page.locator('.options').getByRole('figure');
const switchTo = (journey: Journey, key: 'drawings.hide' | 'drawings.show') => journey.button(key);

async function sizesOf(list: Locator): Promise<string[]> {
  const boxes = await Promise.all((await list.all()).map((picture) => picture.boundingBox()));
  return boxes.map((box) => `${box?.width.toFixed(1)} by ${box?.height.toFixed(1)}`);
}

for (const language of pack.questionnaire.languages) {
  for (const [who, record, implant] of people)
    test(`${who} finds a drawing with every option, the implant at that place, in ${language}${paired(language, who === 'a teenager with a tumour in the hip' && language === 'fr')}`, async ({
      page,
    }) => {
      const journey = await lookAtOptions(page, record, language);
      await expect(drawingsOn(journey)).toHaveCount(options.length);
      const pictures = drawingsOn(journey).getByRole('img');
      expect(new Set(await sizesOf(pictures)).size).toBe(1);
      await expect(drawingsOn(journey).first()).toContainText(journey.words.ui('drawings.note'));
      const shown = await pictures.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
      const own = options.map(
        ({ drawings = [] }) => drawings.find(({ id }) => id === implant) ?? drawings[0],
      );
      expect(shown.sort()).toEqual(own.map((drawing) => journey.words.drawing(drawing?.id ?? '')).sort());
    });

  test(`somebody who would rather not see drawings hides them all by keyboard, until they want them, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = await lookAtOptions(page, exampleRecord('amina-knee'), language);
    await switchTo(journey, 'drawings.hide').press('Enter');
    await expect(drawingsOn(journey)).toHaveCount(0);
    await expect(switchTo(journey, 'drawings.show')).toBeFocused();
    await journey.button('comparison.back').click();
    await compare(journey);
    await expect(drawingsOn(journey)).toHaveCount(0);
    await expect(page.locator('.options').getByRole('listitem')).toHaveCount(options.length);
    await switchTo(journey, 'drawings.show').press('Space');
    await expect(drawingsOn(journey)).toHaveCount(options.length);
  });
}

/** Lines, ground, and what areas are filled with. */
const coloursOf = (picture: Locator): Promise<string[]> =>
  picture.evaluate((svg) => {
    const { stroke, backgroundColor } = getComputedStyle(svg);
    const fills = [...svg.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
    return [stroke, backgroundColor, ...new Set(fills.filter((fill) => fill.startsWith('rgb')))];
  });

test('somebody who reads in the dark prints the drawings as they are by day, in black, without the switch', async ({
  page,
}) => {
  const journey = await lookAtOptions(page, exampleRecord('amina-knee'), 'en');
  const picture = drawingsOn(journey).getByRole('img').first();
  const [, ...byDay] = await coloursOf(picture);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await coloursOf(picture);
  expect(byDay.filter((colour) => inTheDark.includes(colour))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await coloursOf(picture)).toEqual(['rgb(0, 0, 0)', ...byDay]);
  await expect(switchTo(journey, 'drawings.hide')).toBeHidden();
});
