/** Going round from the priorities to an answer and back: what moved is told, and taking it back gives the same order again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { itemsToRate } from '#domain/pack/items.ts';
import { movesBetween } from '#domain/priorities/moves.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import { equalItem, moveItem } from '#domain/priorities/own-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { canTakeBack, hasTurned, placeOfRating, takeBack } from '#domain/priorities/change-and-return.ts';
import { answering, farmer, moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from './arbitrary-record.ts';

const later = { day: '2026-11-25', at: '2026-11-25T09:00:00-05:00', time: '09:00' };
const shown = (record: AnswersRecord) => prioritiesOf(record, pack);
const moves = (before: AnswersRecord, now: AnswersRecord) => movesBetween(shown(before), shown(now));
const order = (record: AnswersRecord) => shown(record).groups.map((group) => group.map(({ id }) => id));

describe('what moved', () => {
  const record = farmer();
  const [first = '', second = ''] = order(record).flat();

  it('is nothing when nothing changed', () => {
    expect(moves(record, record)).toEqual([]);
  });

  it('is both things when two change places, with their numbers before and now', () => {
    const ordered = moveItem(record, pack, first, 1, moment);
    const turned = moveItem(ordered, pack, first, -1, moment);
    expect(moves(ordered, turned)).toEqual([
      { item: first, from: 2, to: 1 },
      { item: second, from: 1, to: 2 },
    ]);
  });

  it('is nothing when two come to share a place: both keep their numbers', () => {
    const ordered = moveItem(moveItem(record, pack, first, 1, moment), pack, first, -1, moment);
    const shared = equalItem(ordered, pack, second, moment);
    expect(moves(ordered, shared)).toEqual([]);
  });

  it('is told of what has a number for the first time, and of what has none any more', () => {
    const few = answering(record, { 'lifestyle.daily-life': 4 });
    const none = { ...few, choices: [], ownOrder: null };
    expect(moves(none, few).every(({ from, to }) => from === null && to !== null)).toBe(true);
    expect(moves(few, none).every(({ from, to }) => from !== null && to === null)).toBe(true);
    expect(moves(few, none).length).toBeGreaterThan(0);
  });
});

describe('a round', () => {
  it('leads to the page where each thing is rated, also one in own words', () => {
    const record = farmer();
    for (const item of itemsToRate(record, pack)) {
      const place = placeOfRating(item, record, pack);
      expect([item, place?.items.includes(item) === true || place?.page.kind === 'own-items']).toEqual([
        item,
        true,
      ]);
    }
  });

  it('has turned when a rating changed, and not when other words did', () => {
    const record = farmer();
    const rated = giveAnswer(record, pack, 'lifestyle.running', 4, later);
    const written = giveAnswer(record, pack, 'lifestyle.hardest', 'Monter sur le tracteur.', later);
    expect(hasTurned(record, rated, pack)).toBe(true);
    expect(hasTurned(record, written, pack)).toBe(false);
  });

  it('cannot be taken back when own words were added: they would be lost', () => {
    const record = farmer();
    const added = answering(addOwnItem(record, 'Danser', later), { 'own.2': 4 });
    expect(canTakeBack(record, giveAnswer(record, pack, 'lifestyle.running', 4, later), pack)).toBe(true);
    expect(canTakeBack(record, added, pack)).toBe(false);
  });

  it('taken back gives the same order and ratings, keeps what else was said, and counts as a change', () => {
    const items = pack.questionnaire.items.map(({ id }) => id);
    const rating = fc.tuple(fc.constantFrom(...items), fc.constantFrom(1, 2, 3, 4));
    fc.assert(
      fc.property(anyRecord, fc.array(rating, { minLength: 1, maxLength: 4 }), (before, ratings) => {
        const rated = ratings.reduce(
          (record, [item, value]) => giveAnswer(record, pack, item, value, later),
          before,
        );
        const now = giveAnswer(rated, pack, 'together.else', 'One more thing.', later);
        const back = takeBack(before, now, pack, later);
        expect(order(back)).toEqual(order(before));
        expect(moves(before, back)).toEqual([]);
        for (const item of items) expect(back.answers[item]).toEqual(before.answers[item]);
        expect(back.answers['together.else']?.value).toBe('One more thing.');
        expect(back.sequence).toBeGreaterThan(now.sequence);
      }),
      { numRuns: 25 },
    );
  });
});
