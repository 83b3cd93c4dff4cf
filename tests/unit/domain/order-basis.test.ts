/** What the answers looked like when an order was made by hand. */
import type { RatingStep } from '#content/rating.ts';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { basisDiff, basisOf, applyBasisDiff, changedSince } from '#domain/priorities/order-basis.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { choiceOf, moment, nobodyYet } from './garden-record.ts';

const making = (record: AnswersRecord, ...choices: Choice[]) =>
  choices.reduce((before, choice) => makeChoice(before, choice, moment), record);
const rating = (record: AnswersRecord, id: string, value: RatingStep) =>
  giveAnswer(record, pack, id, value, moment);
const rated = rating(rating(nobodyYet, 'water.rain', 3), 'shade.cool', 4);
const answered = making(
  rated,
  choiceOf(['shade.dark', 'shade.cool'], 'shade.cool'),
  choiceOf(['shade.cool', 'water.rain'], 'water.rain'),
);
const ordered = (record: AnswersRecord): AnswersRecord => ({
  ...record,
  ownOrder: { groups: [['shade.cool']], day: moment.day, basis: basisOf(record, pack) },
});
/** The same order by hand, over other answers. */
const changed = (before: AnswersRecord, now: AnswersRecord) =>
  changedSince({ ...now, ownOrder: ordered(before).ownOrder }, rankingInputOf(now, pack));

describe('the basis of an order', () => {
  it('holds rating, choices stood in and choices won, of each item that something is said of, by id', () => {
    expect(basisOf(answered, pack)).toBe('shade.cool=4/2/1 shade.dark=0/1/0 water.rain=3/1/1');
  });

  it('does not depend on the order of the pack', () => {
    const both = rating(rating(nobodyYet, 'water.rain', 3), 'water.pond', 2);
    expect(basisOf(both, pack)).toBe('water.pond=2/0/0 water.rain=3/0/0');
  });

  it('is empty when nothing was said', () => {
    expect(basisOf(nobodyYet, pack)).toBe('');
    expect(basisOf(making(nobodyYet, choiceOf(['shade.cool', 'water.rain'])), pack)).toBe('');
  });
});

describe('what changed since', () => {
  it('is nothing without an order made by hand', () => {
    expect(changedSince(answered, rankingInputOf(answered, pack))).toEqual([]);
  });

  it('is nothing while the answers stay', () => {
    expect(changed(answered, answered)).toEqual([]);
    expect(changed(nobodyYet, nobodyYet)).toEqual([]);
  });

  it('is what was rated anew or for the first time', () => {
    expect(changed(answered, rating(answered, 'water.rain', 2))).toEqual(['water.rain']);
    expect(changed(answered, rating(answered, 'water.pond', 2))).toEqual(['water.pond']);
  });

  it('is both sides of a new choice', () => {
    const now = making(answered, choiceOf(['water.pond', 'water.rain'], 'water.rain'));
    expect(changed(answered, now)).toEqual(['water.rain', 'water.pond']);
  });

  it('is an item of which nothing is said any more', () => {
    expect(changed(answered, rated)).toEqual(['shade.cool', 'shade.dark', 'water.rain']);
  });
});

describe('a basis told by what is apart from it now', () => {
  const earlier = () => basisOf(answered, pack);

  it('is nothing while the answers stay', () => {
    expect(basisDiff(earlier(), answered, pack)).toEqual([]);
    expect(basisDiff('', nobodyYet, pack)).toEqual([]);
  });

  it('is what was said then of each item of which something else is said now', () => {
    const now = rating(rating(answered, 'water.rain', 2), 'water.pond', 1);
    expect(basisDiff(earlier(), now, pack)).toEqual([
      ['water.rain', '3/1/1'],
      ['water.pond', null],
    ]);
  });

  it('holds items of which nothing is said any more', () => {
    expect(basisDiff(earlier(), rated, pack)).toEqual([
      ['shade.cool', '4/2/1'],
      ['shade.dark', '0/1/0'],
      ['water.rain', '3/1/1'],
    ]);
  });

  it.each([
    ['the same answers', answered],
    ['fewer choices', rated],
    ['no answers', nobodyYet],
    ['more answers', rating(rating(answered, 'water.rain', 2), 'water.pond', 1)],
  ])('gives the basis again from %s, by id', (_, now) => {
    for (const basis of [earlier(), basisOf(rated, pack), ''])
      expect(applyBasisDiff(basisDiff(basis, now, pack), now, pack)).toBe(basis);
  });
});
