/** The hard choices: one pair after the other, each can be taken back, and the person stops when they like. */
import { describe, expect, it } from 'vitest';
import type { ActorRefFrom } from 'xstate';
import { giveAnswer } from '#domain/answer.ts';
import type { AnswersRecord } from '#domain/record.ts';
import type { tradeOffsMachine } from '#machines/trade-offs.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { freshRecord } from '#tests/model/sitting-model.ts';
import { opened } from './sitting.ts';

const rated = (step: number): AnswersRecord => ({
  ...pack.questionnaire.items.reduce(
    (record, { id }) => giveAnswer(record, pack, id, step, moment),
    freshRecord(pack),
  ),
  at: 'pairs',
});

/** Somebody who rated everything alike and stands before the pairs. */
function weighing(record = rated(4)) {
  const { sitting, now } = opened([record], pack);
  sitting.send({ type: 'sitting.resumed', id: record.id });
  const child = now().children['tradeOffs'] as ActorRefFrom<typeof tradeOffsMachine>;
  const context = () => child.getSnapshot().context;
  const choices = () => now().context.record.choices;
  const set = () => context().question?.set ?? [];
  const chooseFirst = () => child.send({ type: 'pair.answered', said: 'chosen', chosen: set()[0] ?? '' });
  return { sitting, now, child, choices, set, chooseFirst };
}

describe('somebody who weighs', () => {
  it('is asked another pair after each answer, and the record keeps what was chosen of which', () => {
    const { choices, set, chooseFirst } = weighing();
    const [first, second] = set();
    chooseFirst();
    expect(choices()).toMatchObject([
      { kind: 'pair', set: [first, second], chosen: [first], said: 'chosen' },
    ]);
    expect(set()).not.toEqual([first, second]);
  });

  it('may say that both matter the same, or that they would rather not choose', () => {
    const { child, choices } = weighing();
    child.send({ type: 'pair.answered', said: 'equal' });
    child.send({ type: 'pair.answered', said: 'none' });
    expect(choices().map(({ said, chosen }) => [said, chosen])).toEqual([
      ['equal', []],
      ['none', []],
    ]);
  });

  it('who taps late, on a card of the pair before, chooses nothing', () => {
    const { child, choices, set, chooseFirst } = weighing();
    const [gone = ''] = set();
    chooseFirst();
    const stays = set().includes(gone);
    child.send({ type: 'pair.answered', said: 'chosen', chosen: stays ? 'weather' : gone });
    child.send({ type: 'pair.answered', said: 'chosen' });
    expect(choices()).toHaveLength(1);
  });

  it('takes the last answer back and is asked the same pair again', () => {
    const { child, choices, set, chooseFirst } = weighing();
    chooseFirst();
    const second = set();
    chooseFirst();
    child.send({ type: 'pair.undone' });
    expect(set()).toEqual(second);
    expect(choices()).toHaveLength(1);
  });

  it('takes back every answer, and then there is nothing to take back', () => {
    const { child, choices, chooseFirst } = weighing();
    chooseFirst();
    chooseFirst();
    for (let times = 0; times < 4; times++) child.send({ type: 'pair.undone' });
    expect(choices()).toEqual([]);
    expect(child.getSnapshot().can({ type: 'pair.undone' })).toBe(false);
  });

  it('has enough after seven, may ask for more, and has enough again after twelve', () => {
    const { child, choices, chooseFirst } = weighing();
    for (let times = 0; times < 9; times++) chooseFirst();
    expect([choices().length, child.getSnapshot().value]).toEqual([7, 'enough']);
    child.send({ type: 'pairs.extended' });
    for (let times = 0; times < 9; times++) chooseFirst();
    expect([choices().length, child.getSnapshot().value]).toEqual([12, 'enough']);
  });

  it('takes an answer back also when enough was asked', () => {
    const { child, choices, chooseFirst } = weighing();
    for (let times = 0; times < 7; times++) chooseFirst();
    child.send({ type: 'pair.undone' });
    expect([choices().length, child.getSnapshot().value]).toEqual([6, 'comparing']);
  });

  it('may leave at any pair, and stands on the next page with what was chosen', () => {
    const { child, now, choices, chooseFirst } = weighing();
    chooseFirst();
    child.send({ type: 'pairs.left' });
    expect(now().context.record.at).not.toBe('pairs');
    expect(now().context.record.passed).toContain('pairs');
    expect(choices()).toHaveLength(1);
  });

  it('who comes back is not asked the same pair again', () => {
    const { sitting, now, child, set, chooseFirst } = weighing();
    const first = set();
    chooseFirst();
    child.send({ type: 'pairs.left' });
    sitting.send({ type: 'place.chosen', place: 'pairs' });
    const again = now().children['tradeOffs'] as ActorRefFrom<typeof tradeOffsMachine>;
    expect(again.getSnapshot().context.question?.set).not.toEqual(first);
    again.send({ type: 'pair.undone' });
    expect(now().context.record.choices).toEqual([]);
  });

  it('who rated nothing is asked nothing', () => {
    const { child } = weighing({ ...freshRecord(pack), at: 'pairs' });
    expect(child.getSnapshot().value).toBe('enough');
  });
});
