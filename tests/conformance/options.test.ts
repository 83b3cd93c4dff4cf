/** The facts, the options and their cells are those of the inventory, in both languages and within their bounds. */
import { describe, expect, test } from 'vitest';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { textsOf } from '#aid-check/content-texts.ts';
import {
  cellLengthProblems,
  cellsOf,
  hasNumberWords,
  quantitiesIn,
  wordings,
  wordsPerCell,
} from '#aid-check/facts-rules.ts';
import { trapsIn } from './surgery-words.ts';
import inventory from '#content/aids/bone-cancer/inventory.json' with { type: 'json' };

/** Every quantity that a fact may name: the source has it in the fact's own line. */
const allowedQuantities = [
  { fact: 'arthrodesis.how', line: 62, words: ['two', 'deux'] },
  { fact: 'lung.recurrence', line: 96, words: ['year', 'an'] },
];

const aid = readAidUnderTest();
const { questionnaire, options } = aid;
const considerations = questionnaire.considerations.map(({ id }) => id);
const factIds = options.facts.map(({ id }) => id);
const lines = new Map(options.facts.map((fact) => [fact.id, fact.lines]));
const expectedCells: Readonly<Record<string, Readonly<Record<string, number[]>>>> = inventory.cells;

test('carries every fact of the inventory with its lines', () => {
  expect(options.facts.map(({ id, lines }) => ({ id, lines }))).toEqual(inventory.facts);
});

test('keeps the numbers of facts and options in the order in which they came', () => {
  for (const list of [options.facts, options.options])
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
});

test('gives each option the same cells', () => {
  expect(options.options.map(({ id }) => id)).toEqual(Object.keys(expectedCells));
  for (const option of options.options) expect(Object.keys(option.cells), option.id).toEqual(considerations);
});

test('fills the cells that the source fills and leaves the others empty', () => {
  for (const option of options.options)
    for (const [consideration, facts] of Object.entries(option.cells)) {
      const cited = expectedCells[option.id]?.[consideration] ?? [];
      const cell = `${option.id} > ${consideration}`;
      expect(facts.length > 0, cell).toBe(cited.length > 0);
      const used = facts.flatMap((fact) => (lines.get(fact) ?? []).filter((line) => cited.includes(line)));
      expect(
        [...new Set(used)].sort((a, b) => a - b),
        cell,
      ).toEqual(cited);
      for (const fact of facts)
        expect(
          lines.get(fact)?.some((line) => cited.includes(line)),
          fact,
        ).toBe(true);
    }
});

test('says something on when and where, and on what it is, for each kind', () => {
  expect(options.options.filter(({ possible, about }) => possible.length === 0 || !about?.length)).toEqual(
    [],
  );
});

test('lets every fact be found beside the options, and names no other', () => {
  const shown = [
    ...Object.values(options.general).flat(),
    ...options.options.flatMap((option) => [
      ...(option.about ?? []),
      ...cellsOf(option).flatMap(([, facts]) => facts),
    ]),
  ];
  expect([...new Set(shown)].sort()).toEqual([...factIds].sort());
  expect(Object.keys(options.general)).toEqual(['intro', 'possible', ...considerations]);
});

test('knows what comes first for each place, once, out of the options there are', () => {
  const places = questionnaire.questions
    .filter(({ role }) => role === 'place')
    .flatMap(({ options = [] }) => options);
  expect(options.first.flatMap((rule) => rule.places).sort()).toEqual(places.map(({ id }) => id).sort());
  const known = new Set(options.options.map(({ id }) => id));
  expect(options.first.flatMap((rule) => rule.options).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(questionnaire.languages)('in %s', (language) => {
  const words = mergeWords((aid.languages.get(language) ?? []).map((file) => file.words));

  test('words every fact, option and term, and no other', () => {
    expect(Object.keys(words.facts ?? {}).sort()).toEqual([...factIds].sort());
    expect(Object.keys(words.options ?? {})).toEqual(options.options.map(({ id }) => id));
    expect(Object.keys(words.terms ?? {})).toEqual(options.terms);
    expect(options.terms).toEqual(inventory.terms);
  });

  test('asks of each cell by the name of its option', () => {
    const asked = considerations.map((id) => words.considerations?.[id]?.ask);
    for (const ask of [words.aid?.['comparison.ask-possible'], ...asked]) {
      expect(wordings(ask)).not.toEqual([]);
      for (const text of wordings(ask)) expect(text).toContain('{option}');
    }
  });

  test(`keeps each cell within ${wordsPerCell} words`, () => {
    expect(cellLengthProblems(aid, language)).toEqual([]);
    const copy = structuredClone(aid);
    for (const { cells, possible } of copy.options.options) cells['healing']?.push(...possible, ...factIds);
    expect(cellLengthProblems(copy, language).join('\n')).toContain('Shorten its facts');
  });

  const isKnown = hasNumberWords(language);
  test(`names no number, chance or time that the source does not name in that line${isKnown ? '' : ' (PASSED OVER: its words for numbers, which src/aid-check/facts-rules.ts does not know)'}`, () => {
    const own = factIds.flatMap((fact) => {
      const allowed = allowedQuantities.find(
        (entry) => entry.fact === fact && lines.get(fact)?.includes(entry.line),
      );
      const found = wordings(words.facts?.[fact]).flatMap((text) => quantitiesIn(text, language));
      return found
        .filter((quantity) => !allowed?.words.includes(quantity))
        .map((quantity) => `${fact}: ${quantity}`);
    });
    expect(own).toEqual([]);
  });

  test('never leaves prosthesis or endoprosthesis without its plain words', () => {
    const options = Object.entries(words.options ?? {}).map(
      ([id, option]) => [id, option.name, option.plain] as const,
    );
    const terms = Object.entries(words.terms ?? {}).map(
      ([id, term]) => [id, term.word, term.meaning] as const,
    );
    const named = [...options, ...terms].map(
      ([id, ...texts]) => [id, texts.flatMap(wordings).join(' ')] as const,
    );
    const single = Object.entries({ ...words.facts, ...words.ui }).flatMap(([id, text]) =>
      wordings(text).map((translator) => [id, translator] as const),
    );
    const caught = [...named, ...single].filter(([, entry]) => trapsIn(entry, language).length > 0);
    expect(caught).toEqual([]);
  });
});

test('speaks of getting over the operation in French, never of being cured', () => {
  expect(textsOf(aid, 'fr').filter(({ text }) => /guéri/iu.test(text))).toEqual([]);
});
