/** Somebody asks where a fact comes from, and a clinic adds what it has reviewed: the same room for every option. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import options from '#content/aids/bone-cancer/options.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { addedFact as entry, serveLocalFacts } from './pages/clinic.ts';
import { cardOf, cards, compare, lookAt } from './pages/comparison.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { flat, named } from './pages/naming.ts';
import { coreIf } from './tags.ts';

const amina = exampleRecord('amina-knee');

/** Somebody on the first page of facts about healing. */
async function reading(page: Page, language: string): Promise<Journey> {
  await openWith(page, [{ ...amina, language, at: 'healing.facts' }], language);
  const journey = new Journey(page, language);
  await journey.button('welcome.resume').click();
  await journey.stand('healing.facts');
  return journey;
}

/** The line of the source that a fact begins with. */
const linesOf = (fact: string): string[] =>
  (options.facts.find(({ id }) => id === fact)?.lines ?? []).slice(0, 1).map(String);

for (const language of pack.questionnaire.languages) {
  test.describe(`in ${language}`, () => {
    test(`a reader opens with the keyboard where each fact of the page comes from${coreIf(language === 'en')}`, async ({
      page,
    }) => {
      const journey = await reading(page, language);
      const { words } = journey;
      const facts = pack.questionnaire.steps
        .flatMap(({ pages }) => pages)
        .find(({ id }) => id === 'healing.facts')?.facts;
      const summary = page.getByText(words.ui('comparison.where-from'), { exact: true });
      await summary.focus();
      await page.keyboard.press('Enter');
      const cited = page.locator('details[open]').getByRole('listitem');
      await expect(cited.first()).toBeVisible();
      for (const fact of facts ?? []) {
        const entry = cited.filter({ hasText: words.fact(fact) });
        for (const line of linesOf(fact)) await expect(entry.locator('.cited')).toContainText(line);
      }
    });

    test('a reader sees in the comparison where each fact comes from, and the cards stay equal', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const journey = await reading(page, language);
      const { words } = journey;
      await compare(journey);
      await lookAt(journey, 'healing');
      await expect(page.locator('.cited')).toHaveCount(0);
      await journey.button('comparison.show-cited').focus();
      await page.keyboard.press('Enter');
      for (const { id, cells } of options.options) {
        const card = cardOf(journey, id);
        await expect(card.locator('.cited')).toHaveCount(Math.max(1, cells.healing.length));
        const text = flat(await card.innerText());
        for (const fact of cells.healing)
          for (const line of linesOf(fact)) expect(text).toMatch(new RegExp(`\\D${line}\\D`, 'u'));
        if (cells.healing.length === 0) expect(text).toContain(flat(words.ui('comparison.cited-none')));
      }
      expect(await heightsOf(page)).toHaveLength(1);
      await journey.button('comparison.hide-cited').click();
      await expect(page.locator('.cited')).toHaveCount(0);
    });
  });
}

/** The heights that the cards have, each once. */
const heightsOf = (page: Page) =>
  page
    .locator('.option')
    .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().height)))]);

for (const language of ['en', 'fr'] as const)
  test.describe(`with facts of the clinic, in ${language}`, () => {
    test(`a reader sees them marked as the clinic’s own, and the same place for every kind${coreIf(language === 'fr')}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await serveLocalFacts(page, { entries: [entry] });
      const journey = await reading(page, language);
      const { words } = journey;
      await compare(journey);
      await lookAt(journey, 'healing');
      const card = cardOf(journey, entry.kind);
      const heading = { level: 4, name: words.ui('local.heading') } as const;
      await expect(card.getByRole('heading', heading)).toBeVisible();
      for (const text of [
        entry.words[language],
        entry.number.span[language],
        entry.number.source,
        entry.reviewer,
      ])
        await expect(card).toContainText(text);
      await expect(card).toContainText('2026');
      await expect(page.getByRole('heading', heading)).toHaveCount(options.options.length);
      await expect(page.getByText(words.ui('local.none'))).toHaveCount(options.options.length - 1);
      expect(await heightsOf(page)).toHaveLength(1);
      await lookAt(journey, 'lifestyle');
      await expect(page.getByRole('heading', heading)).toHaveCount(0);
    });

    test('a number without its time span is not shown, and About says why', async ({ page }) => {
      const { value, group, source } = entry.number;
      await serveLocalFacts(page, { entries: [{ ...entry, number: { value, group, source } }] });
      const journey = await reading(page, language);
      const { words } = journey;
      await compare(journey);
      await lookAt(journey, 'healing');
      await expect(cards(journey)).toHaveCount(options.options.length);
      await expect(page.getByText(words.ui('local.heading'))).toHaveCount(0);
      await journey.button('frame.about').click();
      const problems = page.locator('section', {
        has: page.getByRole('heading', { name: named(words.ui('local.refused')) }),
      });
      await expect(problems).toContainText('A number needs its value, the group');
    });
  });

test('without such a file nothing of it is fetched or shown', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  const journey = await reading(page, 'en');
  await compare(journey);
  await lookAt(journey, 'healing');
  await expect(page.getByText(journey.words.ui('local.heading'))).toHaveCount(0);
  expect(asked.filter((address) => address.includes('local-facts'))).toEqual([]);
});
