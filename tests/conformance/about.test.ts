/** What Waymark says of itself is true where a machine can tell: every criterion is answered, the printed reading level is the measured one, docs and app say the same. */
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { criterionProblems, isMet, printedLevelProblems } from '#aid-check/about-rules.ts';
import { hasReadingLevel } from '#aid-check/reading-level.ts';
import { selfCheckPage } from './self-check-page.ts';

const pack = readAidUnderTest();
const { criteria, readingLevels } = pack;
const wordsOf = (language: string) =>
  mergeWords((pack.languages.get(language) ?? []).map(({ words }) => words));
const { languages } = pack.questionnaire;

test('every qualifying and certifying criterion of IPDAS 4.0 is answered once, by its number', () => {
  expect(criterionProblems(pack)).toEqual([]);
  const copy = structuredClone(pack);
  const [first, ...others] = copy.criteria;
  const [second] = others;
  const planted = { ...copy, criteria: second ? [second, ...others] : [] };
  expect(criterionProblems(planted)).toEqual([
    expect.stringContaining(`${first?.id ?? ''}: is not answered as qualifying.`),
    expect.stringContaining('is answered twice.'),
  ]);
});

test.each(languages)('every criterion has words in %s, and no words stand without one', (language) => {
  expect(Object.keys(wordsOf(language).criteria ?? {})).toEqual(criteria.map(({ id }) => id));
});

test('the reading level that About prints is the measured one, in every language that has one', () => {
  expect(printedLevelProblems(pack)).toEqual([]);
  expect(languages.filter((language) => hasReadingLevel(language) && !readingLevels[language])).toEqual([]);
  const planted = { ...pack, readingLevels: { en: { measure: 'fleschKincaid', level: 9 } } } as const;
  const [problem = ''] = printedLevelProblems(planted);
  const level = Number(/fleschKincaid was measured as [\d.]+\. Print the level (\d+)\.$/u.exec(problem)?.[1]);
  const cured = { ...pack, readingLevels: { en: { measure: 'fleschKincaid', level } } } as const;
  expect(printedLevelProblems(cured)).toEqual([]);
});

test('a printed level that texts do not keep, or keep by far, is seen', () => {
  expect(isMet(5.1, 'fleschKincaid', 5)).toBe(false);
  expect(isMet(2.9, 'fleschKincaid', 5)).toBe(false);
  expect(isMet(74.9, 'kandelMoles', 75)).toBe(false);
  expect(isMet(85.1, 'kandelMoles', 75)).toBe(false);
});

test('docs/ipdas.md is the self-check of the app, word for word', async () => {
  const page = await format(selfCheckPage(criteria, wordsOf('en')), { parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../../docs/ipdas.md');
});
