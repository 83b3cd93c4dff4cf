/** Putting priorities in order by hand: each move can be taken back, and a move that changes nothing leaves no trace. */
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import type { Choice } from '#domain/record/record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { opened } from './session.ts';

const ratings = { 'shade.cool': 4, 'water.rain': 3, 'shade.dark': 2 } as const;
const rated = Object.entries(ratings).reduce(
  (before, [id, value]) => giveAnswer(before, pack, id, value, moment),
  freshRecord(pack),
);
const set = ['shade.cool', 'shade.dark'];
const choice: Choice = {
  kind: 'pair',
  set,
  chosen: set.slice(0, 1),
  said: 'chosen',
  day: moment.day,
  answeredBy: 'person',
};
const record = { ...makeChoice(rated, choice, moment), at: 'order' };

function ordering() {
  const { session, now } = opened([record]);
  session.send({ type: 'sitting.resumed', id: record.id });
  return { session, now, own: () => now().context.record.ownOrder?.groups };
}

describe('somebody who orders', () => {
  it('finds the order of the answers kept beside their own', () => {
    const { session, now, own } = ordering();
    session.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    expect(own()).toEqual([['shade.cool'], ['shade.dark'], ['water.rain']]);
    expect(now().context.record.computedOrder?.groups).toEqual([
      ['shade.cool'],
      ['water.rain'],
      ['shade.dark'],
    ]);
  });

  it('takes back one move after the other, to the order of the answers', () => {
    const { session, own } = ordering();
    session.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    session.send({ type: 'item.equalled', item: 'shade.dark' });
    session.send({ type: 'order.undone' });
    expect(own()).toEqual([['shade.cool'], ['shade.dark'], ['water.rain']]);
    session.send({ type: 'order.undone' });
    expect(own()).toBeUndefined();
  });

  it('takes back that the answers decide again', () => {
    const { session, own } = ordering();
    session.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    session.send({ type: 'order.renewed' });
    expect(own()).toBeUndefined();
    session.send({ type: 'order.undone' });
    expect(own()).toEqual([['shade.cool'], ['shade.dark'], ['water.rain']]);
  });

  it('has nothing to take back after a move against the end', () => {
    const { session, now } = ordering();
    session.send({ type: 'item.moved', item: 'shade.cool', by: -1 });
    session.send({ type: 'item.equalled', item: 'shade.cool' });
    expect(now().can({ type: 'order.undone' })).toBe(false);
  });

  it('keeps their order when a rating changes on another page', () => {
    const { session, own } = ordering();
    session.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    session.send({ type: 'place.chosen', place: 'shade.ratings.1' });
    session.send({ type: 'answer.given', question: 'water.rain', value: 4 });
    expect(own()).toEqual([['shade.cool'], ['shade.dark'], ['water.rain']]);
  });
});
