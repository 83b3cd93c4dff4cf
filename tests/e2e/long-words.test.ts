/** Words without a space, as other languages and addresses have them, never make a page wider than its window: at 320 px, and with the browser's text twice as large. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { paired } from './tags.ts';

const words = {
  28: 'Rückenmarksverletzungsfolgen',
  39: 'https://example.org/what-matters-to-me/',
} as const;

/** Somebody who wrote this wherever something can be written, chose by it and put it first. */
function withLongWord(word: string, language: string): AnswersRecord {
  const amina = exampleRecord('amina-knee');
  const answers = Object.fromEntries(
    Object.entries(amina.answers).map(([id, answer]) => {
      const kind = pack.questionById.get(id)?.kind;
      return [id, kind === 'words' || kind === 'line' ? { ...answer, value: word } : answer];
    }),
  );
  const [given] = Object.values(amina.answers);
  const [day] = amina.choices;
  if (!given || !day) throw new RangeError('Amina said and chose nothing.');
  const own = 'own.1';
  return {
    ...amina,
    language,
    at: 'priorities',
    answers: { ...answers, [own]: { ...given, status: 'answered', value: 4 } },
    ownItems: [{ id: own, text: word }],
    choices: [
      ...amina.choices,
      { ...day, kind: 'pair', set: [own, 'healing.short'], chosen: [own], said: 'chosen' },
    ],
    ownOrder: null,
    teamQuestions: { listed: [{ id: 'own-question.1', text: word, must: true }], removed: [] },
  };
}

/** What sticks out of the window at its side. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 3)
      .map(({ outerHTML }) => `${String(scrollWidth - clientWidth)} px: ${outerHTML.slice(0, 120)}`);
  });

const places = [
  'lifestyle.ratings.1',
  'lifestyle.words',
  'own-items',
  'pairs',
  'priorities',
  'team-questions',
  'check',
  'summary',
] as const;

for (const language of pack.questionnaire.languages)
  for (const [letters, word] of Object.entries(words))
    test(`a word of ${letters} letters leaves every page in ${language} as wide as its window${paired(language, language === 'en' && letters === '39')}`, async ({
      page,
    }) => {
      const record = withLongWord(word, language);
      await openWith(page, [record], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.stand(record.at);
      const wide: string[] = [];
      for (const place of places) {
        await journey.jump(place);
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 844 });
          const larger = width === 390 ? '200%' : '';
          await page.evaluate((size) => (document.documentElement.style.fontSize = size), larger);
          wide.push(...(await stickingOut(page)).map((what) => `${place} at ${String(width)}: ${what}`));
        }
        await page.evaluate(() => (document.documentElement.style.fontSize = ''));
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      expect(wide).toEqual([]);
    });
