/** The whole method on small cases: what it asks in which turn, and what it answers. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import { bradleyTerry, methodOf } from '#domain/ranking/steps/bradley-terry.ts';
import { tellingPair } from '#domain/ranking/steps/next-pair.ts';
import { openList } from '#domain/ranking/steps/short-list.ts';
import { tuned } from '#domain/ranking/steps/tuning.ts';
import { seededSides, shuffled } from '#domain/random/seeded.ts';
import { equalChoice, ids, pairChoice, ratedAlike, silent } from './ten-items.ts';

const list: RankedChoice = { kind: 'pick', set: ids, chosen: ['a'], said: 'chosen' };
const others = ['ab', 'cd', 'ef', 'gh', 'ac', 'bd', 'eg', 'fh', 'ad', 'bc', 'eh', 'fg', 'af'];
/** After the list and so many pairs; rated highest, with two tensions of the source. */
const tense = (many: number, ...more: RankedChoice[]): RankingInput => ({
  ...ratedAlike(4),
  tensions: [
    ['i', 'j'],
    ['a', 'j'],
  ],
  choices: [
    list,
    ...others.slice(0, many).map((pair) => pairChoice(pair.charAt(0), pair.charAt(1))),
    ...more,
  ],
});
const asked = (person: RankingInput, more = false) => {
  const next = bradleyTerry.next(person, more);
  return next && [...next.set].sort().join('');
};
const [first, second] = [pairChoice('j', 'i'), pairChoice('a', 'j')];

describe('the next question', () => {
  it('is the open list, before all else', () => {
    const person = { ...tense(7), choices: [] };
    expect(bradleyTerry.next(person, false)).toEqual(openList(person, tuned));
    expect(bradleyTerry.nextBeyondStop(person)).toEqual(openList(person, tuned));
  });

  it('is the pair that tells most, with its sides by the seed', () => {
    const person = { ...tense(0), seed: 5 };
    const pair = tellingPair(person, bradleyTerry.belief(person), tuned);
    const question = { kind: 'pair', set: seededSides(...(pair ?? ['', '']), 5) };
    expect(bradleyTerry.next(person, false)).toEqual(question);
    expect(bradleyTerry.nextBeyondStop(person)).toEqual(question);
  });

  it('is a tension after two pairs and another after five', () => {
    expect([1, 2, 3].map((many) => asked(tense(many)) === 'ij')).toEqual([false, true, true]);
    expect([4, 5].map((many) => asked(tense(many, first)) === 'aj')).toEqual([false, true]);
  });

  it('is a tension still when the rest was enough, unless the person wants more', () => {
    expect(asked(tense(7))).toBe('ij');
    expect(asked(tense(7, first))).toBe('aj');
    expect(asked(tense(7, first, second))).toBeNull();
    expect(asked(tense(12), true)).toBeNull();
    expect(asked(tense(7, first), true)).toBe('aj');
    expect(asked(tense(7, first, second), true)).not.toBeNull();
  });

  it('is never a tension of which a side was not rated', () => {
    expect(asked({ ...tense(7), ratings: { ...ratedAlike(4).ratings, j: null } })).toBeNull();
  });

  it('goes on beyond the stop for those who measure', () => {
    expect(bradleyTerry.nextBeyondStop(tense(7, first, second))?.kind).toBe('pair');
    expect(bradleyTerry.nextBeyondStop(tense(13))?.kind).toBe('pair');
  });

  it('is none when nothing is left to ask', () => {
    const alone: RankingInput = { ...silent, items: ['a'], ratings: { a: 4 } };
    expect(bradleyTerry.next(alone, true)).toBeNull();
  });

  it('follows other numbers when those are measured', () => {
    expect(methodOf({ pick: 0 }).next({ ...tense(0), choices: [] }, false)?.kind).toBe('pair');
  });
});

describe('the result', () => {
  const person: RankingInput = {
    ...silent,
    items: ['a', 'b', 'c', 'd', 'e'],
    ratings: { a: 4, b: 4, c: 4 },
    choices: [pairChoice('a', 'b'), pairChoice('b', 'c'), pairChoice('c', 'a'), equalChoice('b', 'a')],
  };

  it('names what nothing was said about, in the seeded order', () => {
    for (const seed of [1, 2, 3, 4])
      expect(bradleyTerry.rank({ ...person, seed }).unsaid).toEqual(shuffled(['d', 'e'], seed));
  });

  it('holds groups, and where answers pull apart', () => {
    const result = bradleyTerry.rank(person);
    expect(
      result.groups
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
    expect([...result.circle].sort()).toEqual(['a', 'b', 'c']);
    expect(result.torn).toContainEqual(['b', 'a']);
    expect(result.hardest).toHaveLength(3);
  });

  it('names a choice against all the others', () => {
    const choices = ['b', 'c', 'd', 'e'].map((loser) => pairChoice('a', loser));
    const against = pairChoice('e', 'a');
    const ratings = { a: 4, b: 3, c: 3, d: 3, e: 1 } as const;
    expect(
      bradleyTerry.rank({ ...person, ratings, choices: [...choices.slice(0, 3), against] }).against,
    ).toEqual([against]);
  });

  it('names the method that made it', () => {
    expect([bradleyTerry.rank(person).method, bradleyTerry.version]).toEqual([
      'bradley-terry-1',
      'bradley-terry-1',
    ]);
  });

  it('has the order of pages from the seed too', () => {
    expect(bradleyTerry.order(ids, 3)).toEqual(shuffled(ids, 3));
  });
});
