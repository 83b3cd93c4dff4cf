/** Groups, strength and the words of certainty. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import type { Belief } from '#domain/ranking/steps/belief.ts';
import { groupsOf, isSaid, strengthOf } from '#domain/ranking/steps/grouping.ts';
import { believing } from './made-belief.ts';
import { equalChoice, pairChoice, silent } from './ten-items.ts';

const four: RankingInput = {
  ...silent,
  items: ['a', 'b', 'c', 'd'],
  ratings: { a: 4, b: 4, c: 3, d: 2 },
};
const listed: RankedChoice = { kind: 'pick', set: ['a', 'b', 'c'], chosen: ['a', 'c'], said: 'chosen' };
/** Two neighbours are ordered with this chance, two others with certainty. */
const neighbours =
  (chance: number): Belief['before'] =>
  (a, b) =>
    b - a === 1 ? chance : 1;
const groups = (person: RankingInput, changes: Partial<Belief>) =>
  groupsOf(person, believing(4, changes)).map((group) => group.map(({ id }) => id).join(''));

describe('two neighbours', () => {
  it('are about equal below a chance of 60 % to be in this order', () => {
    expect(groups(four, { before: neighbours(0.6) })).toEqual(['a', 'b', 'c', 'd']);
    expect(groups(four, { before: neighbours(0.599) })).toEqual(['ab', 'cd']);
  });

  it('that the person called equal are so below 70 %', () => {
    const equal = { ...four, choices: [equalChoice('c', 'b')] };
    expect(groups(equal, { before: neighbours(0.699) })).toEqual(['a', 'bc', 'd']);
    expect(groups(equal, { before: neighbours(0.7) })).toEqual(['a', 'b', 'c', 'd']);
    expect(groups({ ...four, choices: [pairChoice('b', 'c')] }, { before: neighbours(0.65) })).toHaveLength(
      4,
    );
  });

  it('are not called equal because one of them was, with another', () => {
    const other = { ...four, choices: [equalChoice('b', 'd')] };
    expect(groups(other, { before: neighbours(0.65) })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('join a group by its leader, or by its last when called equal with that', () => {
    const before: Belief['before'] = (a, b) => (a === 0 && b === 1 ? 0.5 : b - a === 1 ? 0.65 : 1);
    expect(groups({ ...four, choices: [equalChoice('b', 'c')] }, { before })).toEqual(['abc', 'd']);
    expect(groups(four, { before: (a) => (a === 0 ? 0.5 : 1) })).toEqual(['abcd']);
  });
});

describe('the order', () => {
  it('is that of the belief', () => {
    expect(groups(four, { order: [2, 0, 3, 1], before: () => 1 })).toEqual(['c', 'a', 'd', 'b']);
  });

  it('holds only items with a rating or a choice', () => {
    const person: RankingInput = { ...four, ratings: { a: 4, b: null }, choices: [pairChoice('d', 'a')] };
    expect(groups(person, { before: () => 1 })).toEqual(['a', 'd']);
  });

  it('is empty for somebody who said nothing', () => {
    expect(groups({ ...four, ratings: {} }, {})).toEqual([]);
  });
});

describe('something is said of an item', () => {
  const silently = { ...four, ratings: { a: null } };
  it('when it is rated, or stood in a choice', () => {
    expect(isSaid('a', four)).toBe(true);
    expect(isSaid('a', silently)).toBe(false);
    expect(isSaid('b', silently)).toBe(false);
    expect(isSaid('b', { ...silently, choices: [listed] })).toBe(true);
    expect(isSaid('d', { ...silently, choices: [listed] })).toBe(false);
  });

  it('but not when the person would rather not choose', () => {
    expect(isSaid('a', { ...silently, choices: [{ ...equalChoice('a', 'b'), said: 'none' }] })).toBe(false);
  });
});

describe('a ranked item', () => {
  const ranked = (person: RankingInput, changes: Partial<Belief> = {}) =>
    groupsOf(person, believing(4, { before: neighbours(0.8), ...changes })).flat();

  it('tells its rating, and in how many choices it stood and was chosen', () => {
    const person: RankingInput = {
      ...four,
      ratings: { a: 4, c: 3 },
      choices: [listed, pairChoice('b', 'c'), equalChoice('a', 'c'), { ...listed, chosen: [], said: 'none' }],
    };
    expect(ranked(person).map(({ id, rating, asked, chosen }) => [id, rating, asked, chosen])).toEqual([
      ['a', 4, 1, 1],
      ['b', null, 2, 1],
      ['c', 3, 2, 1],
    ]);
  });

  it('is clear from 70 %, likely from 40 %, else not sure yet', () => {
    const words = (three: number[]) => ranked(four, { three }).map(({ certainty }) => certainty);
    expect(words([0.7, 0.4, 0.39, 0.9])).toEqual(['clear', 'likely', 'not-sure-yet', null]);
    expect(words([0.69, 0.41, 0, 0])).toEqual(['likely', 'likely', 'not-sure-yet', null]);
  });

  it('has a word of certainty when its group begins among the first three', () => {
    const words = (before: Belief['before']) =>
      ranked(four, { before }).map(({ certainty }) => certainty !== null);
    expect(words((a, b) => (a === 2 && b === 3 ? 0.5 : 1))).toEqual([true, true, true, true]);
    expect(words((a, b) => (a === 0 && b < 3 ? 0.5 : 1))).toEqual([true, true, true, false]);
  });

  it('is as strong as its mean chance to come before each other item', () => {
    const chances: Belief['before'] = (_, b) => [0.9, 0.8, 0.2, 0.123456][b] ?? NaN;
    expect(strengthOf(0, believing(4, { before: chances }))).toBe(0.374485);
    expect(strengthOf(3, believing(4, { before: chances }))).toBe(0.633333);
    expect(strengthOf(0, believing(1))).toBe(1);
    expect(ranked(four, { before: chances })[0]?.strength).toBe(0.374485);
  });
});
