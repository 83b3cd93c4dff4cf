/** When it is too much, spoken of as a person would: the side page, the short way and its lists. */
import type { UiKey } from '#content/program-keys.ts';
import { expect, type Locator } from '@playwright/test';
import { picksAtMost } from '#domain/journey/quick-list.ts';
import type { Journey } from './journey.ts';
import { picked, type Person } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { beginning, named } from './naming.ts';

/** Presses the pill that stands on every page of the journey. */
export async function sayTooMuch(journey: Journey): Promise<void> {
  const { page, words } = journey;
  await page
    .getByRole('banner')
    .getByRole('button', { name: named(words.ui('frame.too-much')) })
    .click();
  await expect(journey.title).toHaveText(words.ui('too-much.title'));
  await expect(journey.title).toBeFocused();
}

/** One of the ways out of the side page, by the key of its words. */
export const wayOut = ({ page, words }: Journey, key: UiKey): Locator =>
  page.getByRole('main').getByRole('button', { name: beginning(words.ui(key)) });

export async function takeQuickPath(journey: Journey): Promise<void> {
  await sayTooMuch(journey);
  await wayOut(journey, 'too-much.short').click();
  await journey.stand('short.matters');
}

export const boxes = ({ page }: Journey): Locator => page.getByRole('main').getByRole('checkbox');

/** The box of an option on the side page. */
export const boxOf = ({ page, words }: Journey, question: string, option: string): Locator =>
  page.getByRole('checkbox', { name: named(words.answerOption(question, option)) });

/** Writes one more in own words; `label`, `button`: keys of their words. */
export async function writeOneMore(
  journey: Journey,
  label: UiKey,
  button: UiKey,
  text: string,
): Promise<void> {
  const { page, words } = journey;
  await journey.type(page.getByRole('textbox', { name: named(words.ui(label)) }), text);
  await journey.button(button).click();
  await expect(page.getByRole('main').getByRole('checkbox', { name: named(text) })).toBeChecked();
}

/** Ticks on the side page what this person says there, and takes the short way. */
export async function takeShortWayAs(journey: Journey, { says }: Person): Promise<void> {
  await sayTooMuch(journey);
  for (const question of pack.questionnaire.tooMuch) {
    const said = says[question];
    for (const option of Array.isArray(said) ? said : []) await boxOf(journey, question, option).check();
  }
  await wayOut(journey, 'too-much.short').click();
  await journey.stand('short.matters');
}

/** What matters most of the list, and one thing more in this person's words. */
export async function pickMost(journey: Journey, { weighs, tooMuch }: Person): Promise<void> {
  const set = await boxes(journey).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const most = weighs ? picked(set, picksAtMost - 1, weighs) : [];
  for (const id of most) await boxes(journey).nth(set.indexOf(id)).check();
  if (tooMuch) await writeOneMore(journey, 'short.else', 'own-items.add', tooMuch.matters);
}

/** The question that comes first, in this person's words. */
export async function askFirst(journey: Journey, { tooMuch }: Person): Promise<void> {
  if (tooMuch) await writeOneMore(journey, 'questions.own', 'questions.add', tooMuch.asks);
}
