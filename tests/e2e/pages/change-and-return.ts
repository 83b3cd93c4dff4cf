/** Going round from the priorities, as a person would: to the answer about one thing, another answer, and back. */
import type { RatingStep } from '#content/rating.ts';
import type { Locator } from '@playwright/test';
import type { Journey } from './journey.ts';
import { named } from './naming.ts';

/** The button beside a priority that leads to where it was rated. */
export const changeOf = ({ page, words }: Journey, text: string): Locator =>
  page.getByRole('button', { name: named(words.ui('round.change-name', { item: text })) });

/** Rates one of the priorities anew and comes back to them. */
export async function changeAnswer(journey: Journey, item: string, rating: RatingStep): Promise<void> {
  await changeOf(journey, journey.words.item(item)).click();
  await journey.answer(item, rating);
  await journey.button('go.return').click();
  await journey.stand('priorities');
}

/** What moved, line by line. */
export const movesOn = ({ page, words }: Journey): Locator =>
  page
    .getByRole('main')
    .locator('section', { has: page.getByRole('heading', { name: words.ui('round.heading') }) })
    .getByRole('listitem');
