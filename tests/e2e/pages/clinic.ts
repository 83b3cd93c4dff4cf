/** A clinic that has added a fact of its own to the comparison. */
import type { Page } from '@playwright/test';
import type { Settings } from '#domain/clinic/settings.ts';
import { thinkFor } from './think.ts';

const inBoth = (text: string) => ({ en: text, fr: `${text} (fr)` });
/** One reviewed fact with a number. */
export const addedFact = {
  kind: 'amputation',
  consideration: 'healing',
  words: {
    en: 'Here, people get a first artificial limb early.',
    fr: 'Ici, on reçoit tôt un premier membre artificiel.',
  },
  number: {
    value: inBoth('8 of 10'),
    group: inBoth('people treated at this clinic'),
    span: inBoth('2019 to 2024'),
    source: 'Clinic register, 2025',
  },
  reviewer: 'Dr. L. Okafor',
  date: '2026-10-01',
};

const json = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) });

/** What the clinic has set for its copy of the site. */
export const serveSettings = (page: Page, settings: Partial<Settings>, after = 0): Promise<unknown> =>
  page.route('**/settings.json', async (route) => {
    await thinkFor(after);
    await route.fulfill(json(settings)).catch(() => undefined); // the story may be over by then
  });

/** The clinic serves a file of facts beside the pages. */
export async function serveLocalFacts(page: Page, facts: unknown): Promise<void> {
  await serveSettings(page, { localFacts: 'local-facts.json' });
  await page.route('**/local-facts.json', (route) => route.fulfill(json(facts)));
}
