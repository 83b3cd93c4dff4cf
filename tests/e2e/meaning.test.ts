/** Somebody looks at what their priorities mean: the facts of the comparison, for every option alike, and no verdict. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { everyOptionQuestionId } from '#domain/options/options.ts';
import { readyQuestionText } from '#domain/team-questions/team-question-text.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import options from '#content/aids/bone-cancer/options.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { cards, compare, lookAt } from './pages/comparison.ts';
import type { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { atPriorities, lookAtPart, openMeaning, partsOf } from './pages/meaning.ts';
import { flat } from './pages/naming.ts';
import { paired } from './tags.ts';

const thin = 'body-image';
const people: readonly [string, string, readonly string[]][] = [
  ['a mother with a tumour at her knee', 'amina-knee', ['lifestyle', thin, 'healing']],
  ['a teenager who does contact sports', 'leo-teen', ['lifestyle', thin]],
  ['a parent whose child plays the drums', 'maya-parent', ['side-effects', 'lifestyle', 'healing']],
];

const textsOf = async (journey: Journey): Promise<string[]> => {
  const texts = await cards(journey).allInnerTexts();
  return texts.map(flat);
};

/** The cards of these considerations as the comparison shows them. */
async function sideBySide(journey: Journey, considerations: readonly string[]): Promise<string[][]> {
  await compare(journey);
  const rows: string[][] = [];
  for (const consideration of considerations) {
    await lookAt(journey, consideration);
    await expect(cards(journey)).toHaveCount(options.options.length);
    rows.push(await textsOf(journey));
  }
  await journey.button('comparison.back').click();
  await journey.stand('priorities');
  return rows;
}

for (const language of pack.questionnaire.languages) {
  for (const [who, name, considerations] of people)
    test(`${who} sees each part once, with the same cards as side by side, in ${language}${paired(language, who.startsWith('a teenager') && language === 'en')}`, async ({
      page,
    }) => {
      const journey = await atPriorities(page, exampleRecord(name), language);
      const { words } = journey;
      const full = considerations.filter((id) => id !== thin);
      const rows = await sideBySide(journey, full);
      await openMeaning(journey);
      await expect(page.getByText(words.ui('meaning.silent'))).toBeVisible();
      await expect(partsOf(journey)).toHaveText(considerations.map((id) => words.consideration(id)));
      for (const [at, consideration] of full.entries()) {
        await lookAtPart(journey, consideration);
        await expect(cards(journey)).toHaveCount(options.options.length);
        expect(await textsOf(journey)).toEqual(rows[at]);
      }
    });

  test(`where the source says too little, one question about every kind stands, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = await atPriorities(page, exampleRecord('leo-teen'), language);
    const { words } = journey;
    const question = readyQuestionText(everyOptionQuestionId(thin), words);
    await openMeaning(journey);
    await lookAtPart(journey, thin);
    await expect(cards(journey)).toHaveCount(1);
    await expect(cards(journey)).toContainText(question);
    for (const fact of options.general[thin])
      await expect(page.getByRole('listitem').filter({ hasText: words.fact(fact) })).toBeVisible();
    for (const fact of options.options.flatMap(({ cells }) => cells[thin]))
      await expect(page.getByText(words.fact(fact))).toHaveCount(0);
    await journey.button('comparison.add').click();
    await expect(page.getByRole('status').getByText(words.ui('comparison.added'))).toHaveCount(1);
    await journey.button('meaning.back').click();
    await journey.stand('priorities');
    await journey.continue('priorities.right');
    await expect(page.locator('.ask-one').filter({ hasText: question })).toBeVisible();
  });

  test(`somebody who marked nothing is told so kindly, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = await atPriorities(page, exampleRecord('empty'), language);
    await openMeaning(journey);
    await expect(page.getByText(journey.words.ui('meaning.none'))).toBeVisible();
    await expect(cards(journey)).toHaveCount(0);
  });

  test(`own words stand apart, since the source has nothing on them, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const amina: AnswersRecord = exampleRecord('amina-knee');
    const journey = await atPriorities(page, amina, language);
    await openMeaning(journey);
    const own = page.locator('section', {
      has: page.getByRole('heading', { name: journey.words.ui('meaning.own') }),
    });
    await expect(own).toContainText(amina.ownItems[0]?.text ?? '');
    await expect(own).toContainText(journey.words.ui('meaning.own-lead'));
  });
}

test('a person opens a part and comes back with the keyboard alone', async ({ page }) => {
  const journey = await atPriorities(page, exampleRecord('amina-knee'), 'en');
  const keys = new Keyboard(page);
  await keys.tabTo(journey.words.ui('meaning.open'));
  await keys.press('Enter');
  await expect(journey.title).toHaveText(journey.words.ui('meaning.title'));
  await expect(journey.title).toBeFocused();
  await keys.tabTo(journey.words.consideration('healing'));
  await keys.press('Enter');
  await expect(partsOf(journey).and(page.locator('[aria-current=true]'))).toHaveText(
    journey.words.consideration('healing'),
  );
  await keys.tabTo(journey.words.ui('meaning.back'));
  await keys.press('Enter');
  await journey.stand('priorities');
  expect([...keys.faults]).toEqual([]);
});
