/** The pages of the journey where a person works on a list: own items, pairs, priorities, questions for the team. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ChangeEvent } from '#machines/questionnaire/events.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { picked, type ListEvent, type Person, type Weighing } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { openWith } from './device.ts';
import { Journey } from './journey.ts';
import { flat, holding, named } from './naming.ts';

type OwnItems = NonNullable<Person['ownItems']>;

export async function addOwnItems(journey: Journey, items: OwnItems): Promise<void> {
  const { page, words } = journey;
  for (const { text, rating } of items) {
    await journey.type(page.getByRole('textbox', { name: named(words.ui('own-items.write')) }), text);
    await journey.button('own-items.add').click();
    await journey
      .rating('', text)
      .getByLabel(named(words.ui(`rating.${rating}`)))
      .check();
  }
}

interface AtPairs {
  readonly journey: Journey;
  /** What says which pair it is, from 1. */
  readonly number: (count: number) => Locator;
}

/** Somebody who comes back before the first pair, and what says which pair it is. */
export async function comeToPairs(page: Page): Promise<AtPairs> {
  const before = exampleRecord('amina-knee');
  const lists = before.choices.filter(({ kind }) => kind === 'pick');
  await openWith(page, [{ ...before, choices: lists, at: 'pairs' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand('pairs');
  return { journey, number: (count) => numberOf(journey, lists.length + count) };
}

/** The pair that stands: two cards, and two other answers. */
export function pairOf({ page, words }: Journey): { cards: Locator; equal: Locator; none: Locator } {
  const group = page.getByRole('group', { name: holding(words.page('pairs').title) });
  return {
    cards: group
      .getByRole('button')
      .filter({ hasNotText: words.ui('pairs.equal') })
      .filter({ hasNotText: words.ui('pairs.none') }),
    equal: group.getByRole('button', { name: named(words.ui('pairs.equal')) }),
    none: group.getByRole('button', { name: named(words.ui('pairs.none')) }),
  };
}

/** Ids of the two things that are compared, left one first. */
export async function idsOf(journey: Journey, ownItems: OwnItems): Promise<string[]> {
  const texts = await pairOf(journey).cards.allInnerTexts();
  const known = pack.questionnaire.items.map(({ id }) => [id, wordsOf(journey, id)] as const);
  const own = ownItems.map(({ text }, index) => [`own.${index + 1}`, text] as const);
  return texts.map((card) => {
    const found = [...own, ...known].find(([, text]) => text !== '' && flat(card).includes(flat(text)));
    if (!found) throw new Error(`No item of the pack says "${card}".`);
    return found[0];
  });
}

/** Words of an item; '' when this person's place has none. */
function wordsOf({ words }: Journey, item: string): string {
  try {
    return words.item(item);
  } catch {
    return '';
  }
}

/** The boxes of the short list that stands; their values are the items. */
export const listOf = ({ page }: Journey): Locator => page.locator('main').getByRole('checkbox');

/** Ticks what this person weighs most on the list that stands, and goes on. */
async function answerList(journey: Journey, weighs: Weighing): Promise<void> {
  const boxes = listOf(journey);
  const set = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const status = await journey.page.locator('main').getByRole('status').innerText();
  const upTo = Number(/\d+(?!.*\d)/u.exec(status)?.[0] ?? 1);
  for (const id of picked(set, upTo, weighs)) await boxes.nth(set.indexOf(id)).check();
  await journey.button('go.continue').click();
}

/** The question with this number, whether the page says of how many or not. */
const numberOf = ({ page, words }: Journey, number: number): Locator =>
  page.getByText(new RegExp(`^${words.ui('pairs.number', { number })}(?!\\d)`, 'u'));

/** Answers list after list and pair after pair until the page says that it is enough. Gives how many. */
export async function weighAll(
  journey: Journey,
  weighs: Weighing,
  ownItems: OwnItems,
  from = 0,
): Promise<number> {
  for (let made = from; ; made += 1) {
    const number = numberOf(journey, made + 1);
    const over = journey.page.getByRole('heading', { name: named(journey.words.ui('pairs.over')) });
    await expect(number.or(over)).toBeVisible();
    if (await over.isVisible()) return made;
    if ((await listOf(journey).count()) > 0) {
      await answerList(journey, weighs);
      continue;
    }
    const ids = await idsOf(journey, ownItems);
    const chosen = weighs(ids);
    const { cards, equal } = pairOf(journey);
    await (chosen === null ? equal : cards.nth(ids.indexOf(chosen))).click();
  }
}

/** From the pairs to the next page, whether there are more pairs or not. */
export async function leavePairs(journey: Journey): Promise<void> {
  await journey.continue((await journey.button('pairs.enough').isVisible()) ? 'pairs.enough' : 'go.continue');
}

type OrderEvent = Extract<ChangeEvent, { type: `item.${string}` }>;

/** One move in the order of priorities, by its button. */
export async function moveItem(journey: Journey, event: OrderEvent, ownItems: OwnItems): Promise<void> {
  const { page, words } = journey;
  const [, number] = /^own\.(\d+)$/.exec(event.item) ?? [];
  const item = number === undefined ? words.item(event.item) : (ownItems[Number(number) - 1]?.text ?? '');
  const key =
    event.type === 'item.equalled'
      ? 'priorities.make-equal-name'
      : event.by === -1
        ? 'priorities.move-up'
        : 'priorities.move-down';
  await page.getByRole('button', { name: named(words.ui(key, { item })) }).click();
}

/** One change of the list of questions, as the buttons of the page make it. */
export async function changeList(journey: Journey, event: ListEvent): Promise<void> {
  const { page, words } = journey;
  const list = page.getByRole('list', { name: words.page('team-questions').title });
  if (event.type === 'question.added') {
    await journey.type(page.getByRole('textbox', { name: named(words.ui('questions.own')) }), event.text);
    await journey.button('questions.add').click();
    await expect(list).toContainText(event.text);
    return;
  }
  const row = event.id.startsWith('own-')
    ? list.getByRole('listitem').first()
    : list.getByRole('listitem').filter({ hasText: textOf(journey, event.id) });
  switch (event.type) {
    case 'question.marked':
      return row.getByLabel(words.ui('questions.must')).setChecked(event.must);
    case 'question.kept':
      await page.getByText(holding(words.ui('questions.more', { count: '' }).replace(/\W+$/, ''))).click();
      return page
        .getByRole('button', { name: named(`${words.ui('questions.take')}: ${textOf(journey, event.id)}`) })
        .click();
    case 'question.removed':
      await row.getByRole('button', { name: holding(words.ui('questions.change')) }).click();
      return row.getByRole('button', { name: holding(words.ui('questions.remove')) }).click();
    case 'question.edited': {
      await row.getByRole('button', { name: holding(words.ui('questions.change')) }).click();
      const edited = list.getByRole('listitem').filter({ has: page.getByRole('textbox') });
      await edited.getByRole('textbox').fill(event.text);
      return edited.getByRole('button', { name: holding(words.ui('questions.keep')) }).click();
    }
    default:
      throw new Error(`No page object does ${event.type} yet.`);
  }
}

const textOf = ({ words }: Journey, id: string): string => words.teamQuestion(id);
