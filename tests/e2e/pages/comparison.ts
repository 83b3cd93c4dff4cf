/** The comparison, spoken of as a person would: open it, look at one thing of every option. */
import { expect, type Locator } from '@playwright/test';
import type { Journey } from './journey.ts';
import { named } from './naming.ts';

/** Opens it from the foot of a page. */
export async function compare({ page, words, title }: Journey): Promise<void> {
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: named(words.aid('comparison.link')) })
    .click();
  await expect(title).toHaveText(words.aid('comparison.title'));
  await expect(title).toBeFocused();
}

/** Looks at this consideration. */
export async function lookAt({ page, words }: Journey, consideration: string): Promise<void> {
  const tabs = page.getByRole('list', { name: words.ui('comparison.tabs') });
  await tabs.getByRole('button', { name: named(words.consideration(consideration)) }).click();
}

/** The card of every option. */
export const cards = ({ page }: Journey): Locator => page.locator('.option');

/** The card of one. */
export const cardOf = (journey: Journey, option: string): Locator => {
  const { name, plain } = journey.words.option(option);
  const heading = journey.page.getByRole('heading', { level: 3, name: named(`${plain} ${name}`) });
  return cards(journey).filter({ has: heading });
};
