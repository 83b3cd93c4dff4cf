/** People whose choices say little, or pull apart: at random, everything very important, nothing at all, round in circles. Each gets a summary that is honest and kind. */
import { ratingSteps, type RatingStep } from '#content/rating.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { itemsOnPath } from '#domain/pack/items.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Weighing } from '#tests/examples/person.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openWith, onceKept } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { flat } from './pages/naming.ts';
import { comeToPairs, pairOf, weighAll } from './pages/lists.ts';
import { atRandom } from './pages/weighers.ts';
import { paired } from './tags.ts';

const rated = (step: (index: number) => RatingStep): AnswersRecord =>
  pack.questionnaire.items.reduce(
    (record, { id }, index) => giveAnswer(record, pack, id, step(index), moment),
    giveAnswer({ ...exampleRecord('empty'), passed: [], at: 'pairs' }, pack, 'about.place', ['knee'], moment),
  );

/** A before B, B before C, C before A. */
function goneInACircle(): AnswersRecord {
  const start = rated(() => 4);
  const [a = '', b = '', c = ''] = itemsOnPath(start, pack);
  const pairs = [
    [a, b],
    [b, c],
    [c, a],
  ] as const;
  return pairs.reduce(
    (record, [winner, loser]) =>
      makeChoice(
        record,
        {
          kind: 'pair',
          set: [winner, loser],
          chosen: [winner],
          said: 'chosen',
          day: moment.day,
          answeredBy: 'person',
        },
        moment,
      ),
    start,
  );
}

interface Shown {
  readonly journey: Journey;
  readonly order: string;
  readonly summary: string;
}

/** Comes back at the choices, makes them or passes them by, and reads the order and the summary. */
async function shownOf(
  page: Page,
  record: AnswersRecord,
  language: string,
  weighs?: Weighing,
): Promise<Shown> {
  await openWith(page, [{ ...record, language }], language);
  const journey = new Journey(page, language);
  journey.said('about.place', ['knee']);
  await journey.button('welcome.resume').click();
  await journey.stand('pairs');
  if (weighs) await weighAll(journey, weighs, [], record.choices.length);
  await journey.jump('priorities');
  const main = page.locator('main');
  const order = flat(await main.innerText());
  await journey.jump('summary');
  return { journey, order, summary: flat(await main.innerText()) };
}

/** Words that would blame. */
const unkind =
  /inconsist|incohéren|contradict|contradiction|(?<!\p{L})(?:errors?|erreurs?)(?!\p{L})|least important|le moins important/iu;

for (const language of pack.questionnaire.languages) {
  test(`at random: what is not sure is said so, in ${language}${paired(language)}`, async ({ page }) => {
    const { journey, order, summary } = await shownOf(
      page,
      rated((i) => ratingSteps[i % 4] ?? 1),
      language,
      atRandom(7),
    );
    const { words } = journey;
    expect(order).not.toMatch(unkind);
    expect(summary).not.toMatch(unkind);
    expect(order).toContain(words.ui('priorities.hard'));
    expect(order).toContain(words.ui('priorities.unsure'));
    expect(order).not.toMatch(/\d\s?%/u);
    expect(summary).toContain(words.summary('hard-choices.heading'));
  });

  test(`everything very important: the choices make the order, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const { journey, order, summary } = await shownOf(
      page,
      rated(() => 4),
      language,
      ([first = '']) => first,
    );
    const { words } = journey;
    expect(order).not.toMatch(unkind);
    expect(order).toContain(flat(words.ui('priorities.by-answers')));
    for (const { id } of pack.questionnaire.items.filter(({ itemSets }) => itemSets.includes('leg')))
      expect(summary, id).toContain(flat(words.item(id)));
  });

  test(`nothing said: no number and no order, in ${language}${paired(language)}`, async ({ page }) => {
    const nobody = { ...exampleRecord('empty'), at: 'pairs' };
    const { journey, order, summary } = await shownOf(page, nobody, language);
    const { words } = journey;
    expect(order).toContain(flat(words.ui('priorities.none')));
    for (const { id } of pack.questionnaire.considerations)
      expect(order).toContain(
        flat(words.ui('priorities.not-asked-all', { consideration: words.consideration(id) })),
      );
    await expect(page.locator('.no')).toHaveCount(0);
    expect(summary).toContain(flat(words.summary('priorities.none')));
    expect(summary).not.toMatch(unkind);
  });

  test(`round in a circle: that is common, and can be looked at again, in ${language}${paired(language, language === 'fr')}`, async ({
    page,
  }) => {
    const { journey, order, summary } = await shownOf(
      page,
      goneInACircle(),
      language,
      ([first = '']) => first,
    );
    const { words } = journey;
    const common = flat(words.ui('priorities.circle', { items: '' }))
      .split(' ')
      .slice(-3)
      .join(' ');
    expect(order).toContain(common);
    expect(order).not.toMatch(unkind);
    expect(summary).not.toMatch(unkind);
    await journey.jump('priorities');
    await journey.button('priorities.circle-again').click();
    await journey.stand('pairs');
    await expect(page.getByText(words.ui('pairs.before'))).toHaveCount(1);
    await journey.continue('pairs.leave');
    await journey.isAt('priorities');
    await journey.button('priorities.circle-leave').click();
    await expect(journey.button('priorities.circle-again')).toHaveCount(0);
  });

  test(`a few more questions lead to questions, in ${language}${paired(language)}`, async ({ page }) => {
    await shownOf(
      page,
      rated((i) => ratingSteps[1 + (i % 3)] ?? 1),
      language,
      ([first = '']) => first,
    );
    const journey = new Journey(page, language);
    journey.said('about.place', ['knee']);
    await journey.jump('priorities');
    await page.getByRole('button', { name: journey.words.ui('priorities.more-pairs', { count: 5 }) }).click();
    await journey.stand('pairs');
    await expect(journey.title).toHaveText(journey.words.page('pairs').title);
    await onceKept(page, ({ at, openChoices }) => at === 'pairs' && (openChoices?.until ?? 0) > 0);
    await page.reload();
    await journey.button('welcome.resume').click();
    await journey.stand('pairs');
    await expect(journey.title).toHaveText(journey.words.page('pairs').title);
  });
}

test('no answer to a pair looks chosen because the pointer rests on it', async ({ page }) => {
  const { journey } = await comeToPairs(page);
  const { cards, equal, none } = pairOf(journey);
  const answers = [cards.first(), cards.last(), equal, none];
  const grounds = () =>
    Promise.all(
      answers.map((answer) => answer.evaluate((button) => getComputedStyle(button).backgroundColor)),
    );
  const [ground] = await grounds();
  for (const answer of answers) {
    await answer.hover();
    expect(new Set(await grounds())).toEqual(new Set([ground]));
  }
});

test('ticks on a list outlive a reload, and a fourth is explained kindly', async ({ page }) => {
  await openWith(page, [rated((i) => ratingSteps[1 + (i % 3)] ?? 1)]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand('pairs');
  const boxes = page.locator('main').getByRole('checkbox');
  for (const at of [0, 2, 5]) await boxes.nth(at).check();
  await boxes.nth(3).click();
  await expect(boxes.nth(3)).not.toBeChecked();
  await expect(page.getByRole('alert')).toHaveText(journey.words.ui('list.full', { count: 3 }));
  await boxes.nth(0).uncheck();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const left = await boxes.nth(0).inputValue();
  await onceKept(
    page,
    ({ openChoices }) => openChoices?.ticked.length === 2 && !openChoices.ticked.includes(left),
  );
  await page.reload();
  await journey.button('welcome.resume').click();
  await expect(boxes.nth(2)).toBeChecked();
  await page.getByText(journey.words.ui('list.else')).click();
  const more = page.locator('details').getByRole('button').first();
  const name = flat(await more.innerText());
  await more.click();
  await expect(page.getByRole('checkbox', { name })).toBeFocused();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
});
