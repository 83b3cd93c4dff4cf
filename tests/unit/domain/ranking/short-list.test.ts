/** Which short list is asked: the best-rated, dealt on up to three. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, Rating, RankingInput } from '#domain/ranking/contract.ts';
import { shuffled } from '#domain/random/seeded.ts';
import { openList } from '#domain/ranking/steps/short-list.ts';
import { fixed } from './fixed-tuning.ts';
import { silent } from './ten-items.ts';

/** So many items for each rating, best-rated first: 'a0', 'a1'... then 'b0'... */
function rated(...groups: (readonly [many: number, rating: Rating])[]): RankingInput {
  const entries = groups.flatMap(([many, rating], group) =>
    Array.from({ length: many }, (_, index) => [`${'abcd'[group] ?? ''}${index}`, rating] as const),
  );
  return { ...silent, items: entries.map(([id]) => id), ratings: Object.fromEntries(entries) };
}
const asked = (set: readonly string[], kind: RankedChoice['kind'] = 'pick'): RankedChoice => ({
  kind,
  set,
  chosen: [],
  said: 'none',
});
/** Every list in its turn, and how many may be chosen on it. */
function listsOf(person: RankingInput): { set: readonly string[]; upTo: number }[] {
  const list = openList(person, fixed);
  if (list?.kind !== 'pick') return [];
  return [list, ...listsOf({ ...person, choices: [...person.choices, asked(list.set)] })];
}
const shapeOf = (person: RankingInput) => listsOf(person).map(({ set, upTo }) => [set.length, upTo]);

describe('the short list', () => {
  it('holds the eight best-rated, of which three may be chosen', () => {
    const [list, ...others] = listsOf(rated([3, 4], [5, 3], [6, 2]));
    expect([...(list?.set ?? [])].sort()).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'b3', 'b4']);
    expect([list?.upTo, others]).toEqual([3, []]);
  });

  it('is filled up in the seeded order from those rated alike', () => {
    const person = rated([6, 4], [4, 3]);
    const [, , ...last] = shuffled(['b0', 'b1', 'b2', 'b3'], person.seed);
    const [list] = listsOf(person);
    expect(list?.set.filter((id) => last.includes(id))).toEqual([]);
    expect(list?.set).toEqual(shuffled(list?.set ?? [], person.seed));
  });

  it('is one for up to ten that are rated alike, two for more, three for many', () => {
    expect(shapeOf(rated([10, 4]))).toEqual([[8, 3]]);
    expect(shapeOf(rated([11, 4]))).toEqual([
      [6, 2],
      [5, 2],
    ]);
    expect(shapeOf(rated([16, 4], [4, 3]))).toEqual([
      [8, 2],
      [8, 2],
    ]);
    expect(shapeOf(rated([17, 4]))).toEqual([
      [6, 1],
      [6, 1],
      [5, 1],
    ]);
    expect(shapeOf(rated([30, 4]))).toEqual([
      [8, 1],
      [8, 1],
      [8, 1],
    ]);
  });

  it('shows nothing twice, and deals those rated best to each of them', () => {
    const lists = listsOf(rated([4, 4], [12, 3])).map(({ set }) => set);
    expect(new Set(lists.flat()).size).toBe(16);
    for (const set of lists) expect(set.filter((id) => id.startsWith('a'))).toHaveLength(2);
  });

  it('never shows what was rated "not important", and treats the unrated as unknown', () => {
    const [list] = listsOf(rated([2, 4], [3, null], [5, 1]));
    expect([...(list?.set ?? [])].sort()).toEqual(['a0', 'a1', 'b0', 'b1', 'b2']);
    expect(listsOf({ ...rated([5, 4]), ratings: {} })).toHaveLength(1);
  });

  it('needs four items to choose from', () => {
    expect(shapeOf(rated([4, 4]))).toEqual([[4, 3]]);
    expect(shapeOf(rated([3, 4]))).toEqual([]);
    expect(shapeOf(rated([3, 4], [6, 1]))).toEqual([]);
    expect(shapeOf(rated([9, 1]))).toEqual([]);
  });

  it('is left out when lists have no places', () => {
    expect(openList(rated([9, 4]), { ...fixed, pick: 0 })).toBeNull();
  });
});

describe('a short list that was asked', () => {
  const person = rated([8, 4], [8, 3]);
  const first = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];

  it('does not come again, though it was left without an answer', () => {
    expect(openList({ ...person, choices: [asked(first)] }, fixed)).toBeNull();
  });

  it('comes again when ratings have changed so much that more than half of it is new', () => {
    const seen = (...ids: string[]) => openList({ ...person, choices: [asked(ids)] }, fixed);
    expect(seen('a0', 'a1', 'a2', 'b0', 'b1')?.set).toEqual(expect.arrayContaining(first));
    expect(seen('a0', 'a1', 'a2', 'a3')).toBeNull();
  });

  it('is not one because its items stood in pairs', () => {
    const pairs = first.map((id) => asked([id, 'b0'], 'pair'));
    expect(openList({ ...person, choices: pairs }, fixed)).not.toBeNull();
  });
});
