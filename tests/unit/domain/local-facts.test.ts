/** What a clinic adds to the comparison: taken whole when all of it is as it must be, else left out with a sentence that says why. */
import { describe, expect, it } from 'vitest';
import type { Option } from '#content/schema.ts';
import { localFactsIn } from '#domain/clinic/local-facts.ts';
import { parseLocalFacts } from '#domain/clinic/parse-local-facts.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const options: Option[] = ['hedge', 'fence'].map((id, at) => ({
  id,
  number: at + 1,
  possible: [],
  cells: {},
}));
const inBoth = (text: string) => ({ en: text, fr: `${text}, en français` });
const number = {
  value: inBoth('3 of 10'),
  group: inBoth('gardens'),
  span: inBoth('a year'),
  source: 'Register',
};
const entry = {
  kind: 'hedge',
  consideration: 'shade',
  words: inBoth('It gives shade early.'),
  number,
  reviewer: 'A. Gardener',
  date: '2026-10-01',
};
const without = <T extends object>(whole: T, part: keyof T) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part));
const parse = (...entries: unknown[]) => parseLocalFacts({ entries }, pack, options);

describe('a file of local facts', () => {
  it('is taken as it stands, with a number or without', () => {
    const plain = without(entry, 'number');
    expect(parse(entry, plain)).toEqual({ facts: [entry, plain], problems: [] });
  });

  it.each(['value', 'group', 'span', 'source'] as const)('is left out when a number has no %s', (part) => {
    const { facts, problems } = parse(entry, { ...entry, number: without(number, part) });
    expect(facts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^entry 2, number, ${part}: `, 'u'));
    expect(problems[0]).toContain('A number needs its value, the group that it was counted in');
  });

  it.each([
    ['kind', 'wall', 'there is no such option. There are: hedge, fence'],
    ['consideration', 'price', 'there is no such consideration. There are: shade, water'],
    ['reviewer', undefined, 'reviewer'],
    ['date', 'last year', 'date'],
    ['words', { en: 'Only English.' }, 'fr'],
    ['words', inBoth('x'.repeat(301)), 'words'],
    ['colour', 'red', 'colour'],
  ])('is left out when %s is %j', (field, value, sentence) => {
    const { facts, problems } = parse(entry, { ...entry, [field]: value });
    expect(facts).toEqual([]);
    expect(problems[0]).toMatch(/^entry 2, /u);
    expect(problems[0]).toContain(sentence);
  });

  it('is left out when it is no list of entries, or too long', () => {
    for (const data of [null, [], 'facts', { entries: {} }, { entries: Array(201).fill(entry) }]) {
      const { facts, problems } = parseLocalFacts(data, pack, options);
      expect(facts).toEqual([]);
      expect(problems[0]).toContain('Nothing of the file is shown.');
    }
  });
});

it('is found by option and consideration, and by consideration alone', () => {
  const added = parse(entry, { ...entry, kind: 'fence' });
  expect(localFactsIn(added, 'hedge', 'shade')).toHaveLength(1);
  expect(localFactsIn(added, null, 'shade')).toHaveLength(2);
  expect(localFactsIn(added, 'hedge', 'water')).toEqual([]);
});
