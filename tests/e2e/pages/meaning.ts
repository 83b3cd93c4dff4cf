/** What the priorities mean, spoken of as a person would: open it from the priorities, look at one part of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { openWith } from './device.ts';
import { Journey } from './journey.ts';
import { named } from './naming.ts';

/** Somebody who stands before their priorities. */
export async function atPriorities(page: Page, record: AnswersRecord, language: string): Promise<Journey> {
  await openWith(page, [{ ...record, language, at: 'priorities' }], language);
  const journey = new Journey(page, language);
  await journey.button('welcome.resume').click();
  await journey.stand('priorities');
  for (const id of ['about.who', 'about.place']) {
    const value = record.answers[id]?.value;
    if (value !== undefined) journey.knows(id, value);
  }
  return journey;
}

export async function openMeaning(journey: Journey): Promise<void> {
  await journey.button('meaning.open').click();
  await expect(journey.title).toHaveText(journey.words.ui('meaning.title'));
  await expect(journey.title).toBeFocused();
}

/** The buttons for the considerations, one each. */
export const partsOf = ({ page, words }: Journey): Locator =>
  page.getByRole('list', { name: words.ui('meaning.tabs') }).getByRole('button');

export const lookAtPart = (journey: Journey, consideration: string): Promise<void> =>
  partsOf(journey)
    .filter({ hasText: named(journey.words.consideration(consideration)) })
    .click();
