/** Coming back on a later day, as a person would: the earlier order, and what they say of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { openAsLeft } from './device.ts';
import { Journey } from './journey.ts';
import { named } from './naming.ts';

/** Goes on with a form that was finished on an earlier day. */
export async function comeBackLater(page: Page, record: AnswersRecord, language: string): Promise<Journey> {
  await openAsLeft(page, [{ ...record, language }], language);
  const journey = new Journey(page, language);
  const who = record.answers['about.who']?.value;
  if (who !== undefined) journey.knows('about.who', who);
  const place = record.answers['about.place']?.value;
  if (place !== undefined) journey.knows('about.place', place);
  await journey.button('welcome.resume').click();
  await isAskedAgain(journey);
  return journey;
}

/** The earlier order stands before the person, and its title has focus. */
export async function isAskedAgain({ title, words }: Journey): Promise<void> {
  await expect(title).toHaveText(words.ui('looking-again.title'));
  await expect(title).toBeFocused();
}

/** What stands in order, from the top. */
export const namesIn = ({ page }: Journey): Locator => page.getByRole('main').locator('.rank-name');

/** Moves one priority down a place. */
export const moveDown = ({ page, words }: Journey, text: string): Promise<void> =>
  page.getByRole('button', { name: named(words.ui('priorities.move-down', { item: text })) }).click();
