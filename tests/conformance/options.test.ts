/** The facts, the kinds of surgery and their cells are those of the inventory, in both languages and within their bounds. */
import { describe, expect, test } from 'vitest';
import { Questionnaire, Surgeries } from '#content/schema.ts';
import { Words } from '#content/schema-words.ts';
import { contentFile, textsOf } from './content-texts.ts';
import { cellsOf, quantitiesIn, trapsIn, wordings, wordsInCell } from './facts-rules.ts';
import inventory from './inventory.json' with { type: 'json' };
import { checked } from './pack-files.ts';

const wordsPerCell = 40;
/** Every quantity that a fact may name: the source has it in the fact's own line. */
const allowedQuantities = [
  { fact: 'arthrodesis.how', line: 62, words: ['two', 'deux'] },
  { fact: 'lung.recurrence', line: 96, words: ['year', 'an'] },
];

const questionnaire = checked('questionnaire.json', contentFile('questionnaire.json'), Questionnaire);
const surgeries = checked('surgeries.json', contentFile('surgeries.json'), Surgeries);
const considerations = questionnaire.considerations.map(({ id }) => id);
const factIds = surgeries.facts.map(({ id }) => id);
const lines = new Map(surgeries.facts.map((fact) => [fact.id, fact.lines]));
const expectedCells: Readonly<Record<string, Readonly<Record<string, number[]>>>> = inventory.cells;

test('carries every fact of the inventory with its lines', () => {
  expect(surgeries.facts.map(({ id, lines }) => ({ id, lines }))).toEqual(inventory.facts);
});

test('keeps the numbers of facts and kinds in the order in which they came', () => {
  for (const list of [surgeries.facts, surgeries.kinds])
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
});

test('gives each kind the same cells', () => {
  expect(surgeries.kinds.map(({ id }) => id)).toEqual(Object.keys(expectedCells));
  for (const kind of surgeries.kinds) expect(Object.keys(kind.cells), kind.id).toEqual(considerations);
});

test('fills the cells that the source fills and leaves the others empty', () => {
  for (const kind of surgeries.kinds)
    for (const [consideration, facts] of Object.entries(kind.cells)) {
      const cited = expectedCells[kind.id]?.[consideration] ?? [];
      const cell = `${kind.id} > ${consideration}`;
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
  expect(surgeries.kinds.filter(({ possible, about }) => possible.length === 0 || !about?.length)).toEqual(
    [],
  );
});

test('lets every fact be found beside the kinds, and names no other', () => {
  const shown = [
    ...Object.values(surgeries.general).flat(),
    ...surgeries.kinds.flatMap((kind) => [
      ...(kind.about ?? []),
      ...cellsOf(kind).flatMap(([, facts]) => facts),
    ]),
  ];
  expect([...new Set(shown)].sort()).toEqual([...factIds].sort());
  expect(Object.keys(surgeries.general)).toEqual(['intro', 'possible', ...considerations]);
});

test('knows what comes first for each place, once, out of the kinds there are', () => {
  const places = questionnaire.questions
    .filter(({ role }) => role === 'place')
    .flatMap(({ options = [] }) => options);
  expect(surgeries.first.flatMap((rule) => rule.places).sort()).toEqual(places.map(({ id }) => id).sort());
  const kinds = new Set(surgeries.kinds.map(({ id }) => id));
  expect(surgeries.first.flatMap((rule) => rule.kinds).filter((id) => !kinds.has(id))).toEqual([]);
});

describe.each(questionnaire.languages)('in %s', (language) => {
  const words = checked(`${language}/surgeries.json`, contentFile(`${language}/surgeries.json`), Words);

  test('words every fact, kind and term, and no other', () => {
    expect(Object.keys(words.facts ?? {}).sort()).toEqual([...factIds].sort());
    expect(Object.keys(words.kinds ?? {})).toEqual(surgeries.kinds.map(({ id }) => id));
    expect(Object.keys(words.terms ?? {})).toEqual(surgeries.terms);
    expect(surgeries.terms).toEqual(inventory.terms);
  });

  test(`keeps each cell within ${wordsPerCell} words`, () => {
    const tooLong = surgeries.kinds.flatMap((kind) =>
      cellsOf(kind)
        .map(([cell, facts]) => ({
          cell: `${kind.id} > ${cell}`,
          words: wordsInCell(facts, words.facts, language),
        }))
        .filter(({ words }) => words > wordsPerCell),
    );
    expect(tooLong).toEqual([]);
  });

  test('names no number, chance or time that the source does not name in that line', () => {
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
    const kinds = Object.entries(words.kinds ?? {}).map(([id, kind]) => [id, kind.name, kind.plain] as const);
    const terms = Object.entries(words.terms ?? {}).map(
      ([id, term]) => [id, term.word, term.meaning] as const,
    );
    const named = [...kinds, ...terms].map(
      ([id, ...texts]) => [id, texts.flatMap(wordings).join(' ')] as const,
    );
    const single = Object.entries({ ...words.facts, ...words.ui }).flatMap(([id, text]) =>
      wordings(text).map((wording) => [id, wording] as const),
    );
    const caught = [...named, ...single].filter(([, entry]) => trapsIn(entry, language).length > 0);
    expect(caught).toEqual([]);
  });
});

test('speaks of getting over the operation in French, never of being cured', () => {
  expect(textsOf('fr').filter(({ text }) => /guéri/iu.test(text))).toEqual([]);
});
