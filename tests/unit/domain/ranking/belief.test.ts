/** One belief from ratings, choices and seed; where a person may be more or less sharp, the answers say which. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import { beliefOf } from '#domain/ranking/steps/belief.ts';
import { chancesAmongFirst } from '#domain/ranking/steps/draws.ts';
import { priorsOf } from '#domain/ranking/steps/prior.ts';
import { shuffled } from '#domain/random/seeded.ts';
import { fixed } from './fixed-tuning.ts';
import { equalChoice, ids, pairChoice, ratedAlike, silent } from './ten-items.ts';

const three: RankingInput = { ...silent, items: ['c', 'a', 'b'], ratings: { a: 4, b: 3, c: 2 } };
const rounded = (x: number) => Math.round(x * 1e6) / 1e6;

describe('a belief', () => {
  it('knows items by their sorted ids, whatever order they came in', () => {
    expect(beliefOf(three, fixed).ids).toEqual(['a', 'b', 'c']);
    expect(three.items).toEqual(['c', 'a', 'b']);
  });

  it('is that of the ratings while nothing was chosen, to a millionth', () => {
    const priors = priorsOf([4, 3, 2], fixed);
    const { mean, order, priors: own } = beliefOf(three, fixed);
    expect(own).toEqual(priors);
    expect(mean).toEqual(priors.map((prior) => rounded(prior.mean)));
    expect(order).toEqual([0, 1, 2]);
  });

  it('takes what was not rated as unknown', () => {
    expect(beliefOf({ ...three, ratings: {} }, fixed).mean).toEqual([0, 0, 0]);
  });

  it('puts what matters alike in the seeded order', () => {
    const { order, seeded } = beliefOf(ratedAlike(4), fixed);
    expect(order.map((item) => ids[item])).toEqual(shuffled(ids, 1));
    expect(order.map((item) => seeded[item])).toEqual(ids.map((_, place) => place));
  });

  it('puts the greater mean first, whatever the seed', () => {
    const person = { ...ratedAlike(4), items: three.items, choices: [pairChoice('c', 'a')] };
    for (const seed of [1, 2, 3]) expect(beliefOf({ ...person, seed }, fixed).order[0]).toBe(2);
  });

  it('gives two items chances that make a whole', () => {
    const { before } = beliefOf({ ...three, choices: [pairChoice('a', 'b')] }, fixed);
    expect(before(0, 1)).toBeGreaterThan(0.8);
    expect(before(0, 1) + before(1, 0)).toBeCloseTo(1, 12);
  });

  it('has the chances to be among the first one, three and five from its draws', () => {
    const { draws, first, three: among, five } = beliefOf(ratedAlike(3), fixed);
    expect([first, among, five]).toEqual([1, 3, 5].map((many) => chancesAmongFirst(draws, many)));
    expect(draws.count).toBe(256);
  });

  it('judges pairs, not lists', () => {
    const list: RankedChoice = { kind: 'pick', set: ['a', 'b', 'c'], chosen: ['a'], said: 'chosen' };
    const pairs = [pairChoice('b', 'a'), equalChoice('b', 'c')];
    const belief = beliefOf({ ...three, choices: [list, ...pairs] }, fixed);
    expect(belief.pairs.map(({ choice }) => choice)).toEqual(pairs);
    for (const { expected } of belief.pairs) {
      expect(expected).toBeGreaterThan(0);
      expect(expected).toBeLessThan(0.5);
    }
  });
});
