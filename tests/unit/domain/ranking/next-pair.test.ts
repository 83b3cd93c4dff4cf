/** Which pair is asked: the one that tells most, never one twice, never one item three times in a row; and tensions of the source. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import { beliefOf, type Belief } from '#domain/ranking/steps/belief.ts';
import { gainsFrom } from '#domain/ranking/steps/gain.ts';
import {
  openTension,
  ownPairs,
  pairOf,
  pairsAsked,
  tellingPair,
  tensionsOf,
} from '#domain/ranking/steps/next-pair.ts';
import { seededSides } from '#domain/random/seeded.ts';
import { fixed } from './fixed-tuning.ts';
import { believing } from './made-belief.ts';
import { pairChoice, silent } from './ten-items.ts';

const five: RankingInput = {
  ...silent,
  items: ['a', 'b', 'c', 'd', 'e'],
  ratings: { a: 4, b: 4, c: 3, d: 3, e: 2 },
};
const listed: RankedChoice = { kind: 'pick', set: ['a', 'b', 'c'], chosen: ['a'], said: 'chosen' };
const after = (...pairs: [string, string][]): RankingInput => ({
  ...five,
  choices: pairs.map(([winner, loser]) => pairChoice(winner, loser)),
});
const askedOf = (person: RankingInput, changes = {}) => {
  const tuning = { ...fixed, ...changes };
  return tellingPair(person, beliefOf(person, tuning), tuning);
};
/** A belief in this order, all of whose pairs tell nothing. */
function reader(many: number, order: number[]): Belief {
  const none = order.map(() => 0);
  const { draws, ...belief } = believing(many, { first: none, three: none, five: none, order });
  return { ...belief, draws: { ...draws, places: draws.places.map((_, cell) => cell % many) } };
}
const sorted = (pair: readonly string[] | null) => [...(pair ?? [])].sort();

describe('the pair that tells most', () => {
  it('is the one with the greatest gain', () => {
    const belief = beliefOf(five, fixed);
    const gain = gainsFrom(belief.draws, [0, 1, 2, 3, 4], fixed);
    const [best = 0, other = 0] = sorted(askedOf(five)).map((id) => belief.ids.indexOf(id));
    for (const a of [0, 1, 2, 3, 4])
      for (const b of [0, 1, 2, 3, 4].filter((one) => one > a))
        expect(gain(best, other)).toBeGreaterThanOrEqual(gain(a, b) - 1e-9);
    expect(gain(best, other)).toBeGreaterThan(gain(0, 4) + 0.01);
  });

  it('was never asked before, whichever way round', () => {
    const first = sorted(askedOf(five)) as [string, string];
    const [a, b] = first;
    expect(sorted(askedOf(after([a, b])))).not.toEqual(first);
    expect(sorted(askedOf(after([b, a])))).not.toEqual(first);
  });

  it('is any pair left, until there is none', () => {
    const three = { ...five, items: ['a', 'b', 'c'] };
    const [ab, bc, ca] = [pairChoice('a', 'b'), pairChoice('b', 'c'), pairChoice('c', 'a')];
    expect(sorted(askedOf({ ...three, choices: [ab, ca] }))).toEqual(['b', 'c']);
    expect(sorted(askedOf({ ...three, choices: [ab, { ...bc, said: 'none' }, ca] }))).toEqual([]);
    expect(askedOf({ ...five, items: ['a'] })).toBeNull();
  });

  it('holds no item that stood in both of the last two pairs', () => {
    const pairIn = (...pairs: [string, string][]) =>
      tellingPair(after(...pairs), reader(4, [0, 1, 2, 3]), fixed);
    expect(pairIn(['a', 'b'])).toEqual(['a', 'c']);
    expect(pairIn(['a', 'b'], ['c', 'a'])).toEqual(['b', 'c']);
    expect(pairIn(['a', 'b'], ['c', 'a'], ['b', 'd'])).toEqual(['a', 'd']);
  });

  it('holds an item again once another pair was in between', () => {
    const only = { ...five, items: ['a', 'b', 'c', 'd'] };
    const pairs = [
      pairChoice('b', 'a'),
      pairChoice('c', 'a'),
      pairChoice('d', 'b'),
      pairChoice('d', 'c'),
      pairChoice('b', 'c'),
    ];
    expect(sorted(askedOf({ ...only, choices: pairs }))).toEqual(['a', 'd']);
  });

  it('is never about what was rated "not important"', () => {
    const low: RankingInput = { ...five, ratings: { a: 1, b: 1, c: 2, d: 1, e: 2 } };
    expect(sorted(askedOf(low))).toEqual(['c', 'e']);
  });

  it('is looked for among those that may well be among the first', () => {
    const belief = believing(4, {
      first: [0.1, 0.2, 0.3, 0.4],
      three: [0.8, 0.3, 0.7, 0.2],
      five: [0.1, 0.9, 0.1, 0.2],
    });
    const among = (worth: [number, number, number]) =>
      sorted(tellingPair({ ...five, ratings: {} }, belief, { ...fixed, pool: 2, worth }));
    expect(among([1, 0, 0])).toEqual(['c', 'd']);
    expect(among([0, 1, 0])).toEqual(['a', 'c']);
    expect(among([0, 0, 1])).toEqual(['b', 'd']);
    expect(among([1, 1, 0])).toEqual(['a', 'c']);
  });

  it('is the first in the order of the belief when all tell as much', () => {
    const person = { ...five, ratings: {} };
    expect(tellingPair(person, reader(4, [0, 1, 2, 3]), fixed)).toEqual(['a', 'b']);
    expect(tellingPair(person, reader(4, [3, 1, 0, 2]), fixed)).toEqual(['d', 'b']);
  });
});

describe('a pair as a question', () => {
  it('has its sides from the seed', () => {
    for (const seed of [1, 2, 3, 4])
      expect(pairOf(['a', 'b'], seed)).toEqual({ kind: 'pair', set: seededSides('a', 'b', seed) });
  });
});

describe('the tensions of the source', () => {
  const tense: RankingInput = {
    ...five,
    tensions: [
      ['a', 'e'],
      ['b', 'd'],
      ['c', 'e'],
    ],
  };

  it('are the first two', () => {
    expect(tensionsOf(tense)).toEqual([
      ['a', 'e'],
      ['b', 'd'],
    ]);
  });

  it('count when both sides were rated, and neither as "not important"', () => {
    expect(tensionsOf({ ...tense, ratings: { ...five.ratings, e: 1 } })).toEqual([['b', 'd']]);
    expect(tensionsOf({ ...tense, ratings: { ...five.ratings, e: null } })).toEqual([['b', 'd']]);
    expect(tensionsOf({ ...tense, ratings: { b: 2, d: 2 } })).toEqual([['b', 'd']]);
  });

  it('are open until asked, whichever way round', () => {
    expect(openTension(tense)).toEqual(['a', 'e']);
    expect(openTension({ ...tense, choices: [pairChoice('e', 'a')] })).toEqual(['b', 'd']);
    expect(openTension({ ...tense, choices: [pairChoice('e', 'c'), pairChoice('a', 'b')] })).toEqual([
      'a',
      'e',
    ]);
    const both = [pairChoice('e', 'a'), pairChoice('b', 'd')];
    expect(openTension({ ...tense, choices: both })).toBeUndefined();
  });

  it('are not among the pairs that the method picked itself', () => {
    const choices = [pairChoice('e', 'a'), listed, pairChoice('a', 'b'), pairChoice('c', 'e')];
    expect(pairsAsked({ ...tense, choices })).toEqual([
      ['e', 'a'],
      ['a', 'b'],
      ['c', 'e'],
    ]);
    expect(ownPairs({ ...tense, choices })).toEqual([
      ['a', 'b'],
      ['c', 'e'],
    ]);
  });
});
