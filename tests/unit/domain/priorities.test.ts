/** From a record to priorities: the person has the last word, and it stays. */
import { describe, expect, it } from 'vitest';
import { giveAnswer, stateAnswer } from '#domain/answer.ts';
import { addOwnItem } from '#domain/own-items.ts';
import { equalItem, moveItem, prioritiesOf, renewOrder, withComputedOrder } from '#domain/priorities.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { freshRecord, moment } from '#tests/model/sitting-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const rated = (ratings: Readonly<Record<string, number>>): AnswersRecord =>
  Object.entries(ratings).reduce(
    (record, [id, value]) => giveAnswer(record, pack, id, value, moment),
    freshRecord(pack),
  );
const order = (record: AnswersRecord) =>
  prioritiesOf(record, pack).groups.map((group) => group.map(({ id }) => id));
const four = rated({ 'shade.cool': 4, 'water.rain': 3, 'water.pond': 3, 'shade.dark': 2 });

describe('what matters to a person', () => {
  it('stands in order where ratings differ and together where they do not', () => {
    const [first, second, third] = order(four);
    expect(first).toEqual(['shade.cool']);
    expect([...(second ?? [])].sort()).toEqual(['water.pond', 'water.rain']);
    expect(third).toEqual(['shade.dark']);
  });

  it('has no numbers while nothing separates it', () => {
    const alike = prioritiesOf(rated({ 'shade.cool': 4, 'water.rain': 4 }), pack);
    expect(alike.groups.flat().map(({ rank }) => rank)).toEqual(['', '']);
  });

  it('leaves out what the person called not important', () => {
    expect(order(rated({ 'shade.cool': 1, 'water.rain': 2 }))).toEqual([['water.rain']]);
  });

  it('keeps "not sure" and "not asked" apart', () => {
    const record = stateAnswer(four, pack, 'shade.dark', 'not-sure', moment);
    expect(prioritiesOf(record, pack).unsure).toEqual(['shade.dark']);
    expect(prioritiesOf(rated({}), pack).unsaid).toHaveLength(4);
  });

  it('takes an item in the person’s own words like the others', () => {
    const record = giveAnswer(addOwnItem(four, 'My roses', moment), pack, 'own.1', 4, moment);
    expect(order(record)[0]).toContain('own.1');
  });
});

describe('an order made by hand', () => {
  it('moves an item past a shared place as a whole', () => {
    expect(order(moveItem(four, pack, 'shade.dark', -1, moment))[1]).toEqual(['shade.dark']);
  });

  it('moves an item out of a shared place', () => {
    const moved = order(moveItem(four, pack, 'water.pond', -1, moment));
    expect(moved).toEqual([['shade.cool'], ['water.pond'], ['water.rain'], ['shade.dark']]);
  });

  it('stays where it is at either end', () => {
    expect(moveItem(four, pack, 'shade.cool', -1, moment)).toBe(four);
    expect(moveItem(four, pack, 'shade.dark', 1, moment)).toBe(four);
  });

  it('puts two items into one place when they matter equally', () => {
    expect(order(equalItem(four, pack, 'shade.dark', moment))[1]).toHaveLength(3);
  });

  it('outlives a rating that changes later, and says what changed', () => {
    const moved = moveItem(four, pack, 'shade.dark', -1, moment);
    const later = giveAnswer(moved, pack, 'shade.dark', 1, moment);
    expect(order(later)).toEqual(order(moved));
    expect(prioritiesOf(later, pack).changedSince).toEqual(['shade.dark']);
  });

  it('gives way when the person asks for the answers to decide again', () => {
    const moved = moveItem(four, pack, 'shade.dark', -1, moment);
    expect(order(renewOrder(moved, moment))).toEqual(order(four));
  });

  it('stands beside the order that the answers gave', () => {
    const moved = withComputedOrder(moveItem(four, pack, 'shade.dark', -1, moment), pack, moment);
    expect(moved.computedOrder?.groups).toEqual(order(four));
    expect(moved.ownOrder?.groups).not.toEqual(moved.computedOrder?.groups);
  });
});
