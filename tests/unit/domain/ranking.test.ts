/** The ranking as laws: what answers separate is in order, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedChoice, Rating, RankingInput } from '#domain/ranking-contract.ts';
import { bradleyTerry } from '#domain/ranking/bradley-terry.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const rating = fc.constantFrom<Rating>(1, 2, 3, 4, null);
const pair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
const choice: fc.Arbitrary<RankedChoice> = fc
  .tuple(pair, fc.constantFrom('first', 'equal', 'none'))
  .map(([set, said]) =>
    said === 'first'
      ? { kind: 'pair', set, chosen: set.slice(0, 1), said: 'chosen' }
      : { kind: 'pair', set, chosen: [], said: said === 'equal' ? 'equal' : 'none' },
  );
const input: fc.Arbitrary<RankingInput> = fc.record({
  items: fc.constant(ids),
  ratings: fc
    .array(rating, { minLength: 10, maxLength: 10 })
    .map((all) => Object.fromEntries(ids.map((id, i) => [id, all[i] ?? null]))),
  choices: fc.array(choice, { maxLength: 8 }),
  tensions: fc.constant([['a', 'b']] as const),
  seed: fc.nat(),
});
const groupsOf = (given: RankingInput) =>
  bradleyTerry.rank(given).groups.map((group) => group.map(({ id }) => id));
const base: RankingInput = { items: ids, ratings: {}, choices: [], tensions: [], seed: 1 };
const all = (mark: Rating) => Object.fromEntries(ids.map((id) => [id, mark]));

describe('the order of what matters', () => {
  it('is the same whatever the order of items and choices', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = { ...given, items: [...given.items].reverse(), choices: [...given.choices].reverse() };
        expect(groupsOf(turned)).toEqual(groupsOf(given));
      }),
    );
  });

  it('holds every item once, in the order or among the unsaid', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { groups, unsaid } = bradleyTerry.rank(given);
        expect([...groups.flat().map(({ id }) => id), ...unsaid].sort()).toEqual(ids);
      }),
    );
  });

  it('never lowers an item that is chosen once more', () => {
    fc.assert(
      fc.property(input, pair, (given, [winner = '', loser = '']) => {
        const place = (of: RankingInput) =>
          bradleyTerry
            .rank(of)
            .groups.flat()
            .find(({ id }) => id === winner)?.strength ?? 0;
        const agreed: RankedChoice = { kind: 'pair', set: [winner, loser], chosen: [winner], said: 'chosen' };
        const before = given.choices.some(({ set }) => set.includes(winner) && set.includes(loser));
        fc.pre(!before && given.ratings[winner] !== null && given.ratings[loser] !== null);
        expect(place({ ...given, choices: [...given.choices, agreed] })).toBeGreaterThanOrEqual(place(given));
      }),
    );
  });

  it('invents nothing when everything matters alike', () => {
    expect(groupsOf({ ...base, ratings: all(4) })).toHaveLength(1);
  });

  it('says nothing about what was skipped', () => {
    expect(bradleyTerry.rank(base)).toMatchObject({ groups: [], torn: [] });
  });

  it('lets a choice part two items of the same rating', () => {
    const choices: RankedChoice[] = [{ kind: 'pair', set: ['a', 'b'], chosen: ['b'], said: 'chosen' }];
    const [first, , last] = groupsOf({ ...base, ratings: all(4), choices });
    expect([first, last]).toEqual([['b'], ['a']]);
  });

  it('names the pairs that a person called equal as torn', () => {
    const choices: RankedChoice[] = [{ kind: 'pair', set: ['a', 'b'], chosen: [], said: 'equal' }];
    expect(bradleyTerry.rank({ ...base, ratings: all(3), choices }).torn).toEqual([['a', 'b']]);
  });
});

describe('the next pair', () => {
  const walk = (start: RankingInput, more: boolean): RankingInput => {
    const next = bradleyTerry.next(start, more);
    if (!next) return start;
    const said: RankedChoice = {
      kind: next.kind,
      set: next.set,
      chosen: next.set.slice(0, 1),
      said: 'chosen',
    };
    return walk({ ...start, choices: [...start.choices, said] }, more);
  };
  const key = ({ set }: RankedChoice) => [...set].sort().join();

  it('is never asked twice, and seven are enough', () => {
    const { choices } = walk({ ...base, ratings: all(4) }, false);
    const pairs = choices.filter(({ kind }) => kind === 'pair');
    expect(pairs).toHaveLength(7);
    expect(new Set(pairs.map(key)).size).toBe(7);
  });

  it('goes on to twelve for those who want more', () => {
    const { choices } = walk({ ...base, ratings: all(4) }, true);
    expect(choices.filter(({ kind }) => kind === 'pair')).toHaveLength(12);
  });

  it('offers a tension of the source once both sides were rated', () => {
    const { choices } = walk({ ...base, ratings: all(3), tensions: [['i', 'j']] }, false);
    expect(choices.map(key)).toContain('i,j');
  });

  it('comes after a short list, also for somebody who rated nothing', () => {
    expect(bradleyTerry.next(base, false)?.kind).toBe('pick');
  });

  it('puts each item on either side about as often', () => {
    const passed = (kind: RankedChoice['kind'], ...set: string[]): RankedChoice => ({
      kind,
      set,
      chosen: [],
      said: 'none',
    });
    const choices = [passed('pick', ...ids), passed('pair', 'c', 'd'), passed('pair', 'e', 'f')];
    const sides = Array.from({ length: 400 }, (_, seed) =>
      bradleyTerry.next({ ...base, seed, choices, tensions: [['a', 'b']], ratings: all(4) }, false),
    );
    const left = sides.filter((next) => next?.set[0] === 'a').length;
    expect(left).toBeGreaterThan(150);
    expect(left).toBeLessThan(250);
  });
});
