/** What Waymark says of itself is true where a machine can tell: every criterion is answered, the printed reading level is the measured one, docs and app say the same. */
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { measure } from './readability.ts';
import { topics } from './readable-pages.ts';
import { selfCheckPage } from './self-check-page.ts';

const pack = readAidUnderTest();
const { criteria, readingLevels: levels } = pack;
const wordsOf = (language: string) =>
  mergeWords((pack.languages.get(language) ?? []).map(({ words }) => words));
const { languages } = pack.questionnaire;

test('every qualifying and certifying criterion of IPDAS 4.0 is answered once, by its number', () => {
  const numbers = (group: string) => criteria.filter((one) => one.group === group).map(({ id }) => id);
  expect(numbers('qualifying')).toEqual(['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.2.1']);
  expect(numbers('certifying')).toEqual(['2.1.1', '2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.3.1', '2.4.1-4']);
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
});

test.each(languages)('every criterion has words in %s, and no words stand without one', (language) => {
  expect(Object.keys(wordsOf(language).criteria ?? {})).toEqual(criteria.map(({ id }) => id));
});

/** The bound that is printed holds, and is at most one more step away from what was measured: a grade, or five points of ease. */
const bounds = {
  fleschKincaid: (level: number) => [level - 2, level] as const,
  kandelMoles: (level: number) => [level, level + 10] as const,
};
const isMet = (measured: number, measure: keyof typeof bounds, level: number): boolean => {
  const [least, most] = bounds[measure](level);
  return measured >= least && measured <= most;
};

test.each(languages)('the reading level that About prints in %s is the measured one', (language) => {
  const printed = levels[language];
  if (!printed) throw new Error(`content/reading-level.json says nothing of ${language}. Add it.`);
  const sentences = topics(pack, language).flatMap((file) => file.sentences);
  const measured = measure(sentences, language)[printed.measure];
  const message = `content/reading-level.json: ${language} was measured as ${measured.toFixed(1)}. Print that bound.`;
  expect(isMet(measured, printed.measure, printed.level), message).toBe(true);
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
