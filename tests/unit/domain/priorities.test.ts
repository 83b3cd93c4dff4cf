/** From a record to priorities: the person has the last word, and it stays. */
import type { RatingStep } from '#content/rating.ts';
import { describe, expect, it } from 'vitest';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { addOwnItem, removeOwnItem } from '#domain/record/own-items.ts';
import { makeChoice, undoChoice } from '#domain/comparisons/choices.ts';
import { equalItem, moveItem, renewOrder, withComputedOrder } from '#domain/priorities/own-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { freshRecord, moment } from '#tests/model/session-model.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const rated = (ratings: Readonly<Record<string, RatingStep>>): AnswersRecord =>
  Object.entries(ratings).reduce(
    (record, [id, value]) => giveAnswer(record, pack, id, value, moment),
    freshRecord(pack),
  );
const choice = (set: string[], chosen: string): Choice => ({
  kind: 'pair',
  set,
  chosen: [chosen],
  said: 'chosen',
  day: moment.day,
  answeredBy: 'person',
});
const order = (record: AnswersRecord) =>
  prioritiesOf(record, pack).groups.map((group) => group.map(({ id }) => id));
/** One choice, in line with the ratings, lets them be shown as an order. */
const compared = (record: AnswersRecord): AnswersRecord =>
  makeChoice(
    record,
    {
      kind: 'pair',
      set: ['shade.cool', 'shade.dark'],
      chosen: ['shade.cool'],
      said: 'chosen',
      day: moment.day,
      answeredBy: 'person',
    },
    moment,
  );
const four = compared(rated({ 'shade.cool': 4, 'water.rain': 3, 'water.pond': 3, 'shade.dark': 2 }));

describe('what matters to a person', () => {
  it('stands in order where ratings differ and together where they do not', () => {
    const [first, second, third] = order(four);
    expect(first).toEqual(['shade.cool']);
    expect([...(second ?? [])].sort()).toEqual(['water.pond', 'water.rain']);
    expect(third).toEqual(['shade.dark']);
  });

  it('is no order by ratings alone: what was rated highest stands together, without numbers', () => {
    const { groups, alsoImportant } = prioritiesOf(rated({ 'shade.cool': 4, 'water.rain': 3 }), pack);
    expect(groups.flat().map(({ id, rank }) => [id, rank])).toEqual([['shade.cool', '']]);
    expect(alsoImportant).toEqual(['water.rain']);
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
    expect(prioritiesOf(rated({}), pack).unsaid).toHaveLength(pack.questionnaire.items.length);
  });

  it('takes an item in the person’s own words like the others', () => {
    const record = giveAnswer(addOwnItem(four, 'My roses', moment), pack, 'own.1', 4, moment);
    expect(order(record).flat()).toContain('own.1');
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

describe('what changed since an order was made by hand', () => {
  const moved = moveItem(four, pack, 'shade.dark', -1, moment);
  const changed = (record: AnswersRecord) => prioritiesOf(record, pack).changedSince;

  it('is nothing at first', () => {
    expect(changed(moved)).toEqual([]);
  });

  it('is not an own item that nothing was said about yet, and is one once it is rated', () => {
    const added = addOwnItem(moved, 'My roses', moment);
    expect(changed(added)).toEqual([]);
    expect(changed(giveAnswer(added, pack, 'own.1', 4, moment))).toEqual(['own.1']);
  });

  it('is not an own item that was taken away', () => {
    const withRoses = giveAnswer(addOwnItem(four, 'My roses', moment), pack, 'own.1', 4, moment);
    const ordered = moveItem(withRoses, pack, 'shade.dark', -1, moment);
    expect(changed(removeOwnItem(ordered, 'own.1', moment))).toEqual([]);
  });

  it('is both sides of a new choice, and nothing when the choice is undone', () => {
    const chosen = makeChoice(moved, choice(['water.rain', 'water.pond'], 'water.pond'), moment);
    expect([...changed(chosen)].sort()).toEqual(['water.pond', 'water.rain']);
    expect(changed(undoChoice(chosen, ['water.rain', 'water.pond'], moment))).toEqual([]);
  });

  it('is not an item that comes with another place of the tumour, until something is said about it', () => {
    const paul = moveItem(exampleRecord('paul-lung'), bonePack, 'lifestyle.daily-life', -1, moment);
    const knee = giveAnswer(paul, bonePack, 'about.place', ['knee'], moment);
    expect(prioritiesOf(knee, bonePack).changedSince).toEqual([]);
    const rated = giveAnswer(knee, bonePack, 'healing.use-sooner', 4, moment);
    expect(prioritiesOf(rated, bonePack).changedSince).toEqual(['healing.use-sooner']);
  });
});

describe('how sure the order is', () => {
  const sure = (record: AnswersRecord) =>
    Object.fromEntries(
      prioritiesOf(record, pack)
        .groups.flat()
        .map(({ id, certainty }) => [id, certainty !== null]),
    );

  it('is said of what stands in the first three places', () => {
    expect(sure(four)['shade.cool']).toBe(true);
  });

  it('is not said of what a hand has moved, nor of what stands after the third place', () => {
    const up = moveItem(moveItem(four, pack, 'water.pond', -1, moment), pack, 'water.pond', -1, moment);
    expect(sure(up)['water.pond']).toBe(false);
    const down = [1, 2, 3].reduce((record) => moveItem(record, pack, 'shade.cool', 1, moment), up);
    expect(order(down).at(-1)).toEqual(['shade.cool']);
    expect(sure(down)['shade.cool']).toBe(false);
  });
});

describe('the mark "moved by hand"', () => {
  const marked = (record: AnswersRecord) =>
    prioritiesOf(record, pack)
      .groups.flat()
      .filter(({ movedByHand }) => movedByHand)
      .map(({ id }) => id);

  it('is on no item while the answers decide', () => {
    expect(marked(four)).toEqual([]);
  });

  it('is on the item that was moved, not on those that it passed', () => {
    const up = moveItem(moveItem(four, pack, 'shade.dark', -1, moment), pack, 'shade.dark', -1, moment);
    expect(order(up)[0]).toEqual(['shade.dark']);
    expect(marked(up)).toEqual(['shade.dark']);
  });

  it('is on an item that left a shared place', () => {
    expect(marked(moveItem(four, pack, 'water.pond', -1, moment))).toEqual(['water.pond']);
  });

  it('is gone when the item is back where it was', () => {
    const there = moveItem(four, pack, 'shade.cool', 1, moment);
    expect(marked(moveItem(there, pack, 'shade.cool', -1, moment))).toEqual([]);
  });
});

describe('a choice between two items', () => {
  const pair = ['water.rain', 'water.pond'];

  it('parts what the ratings left together, until it is undone', () => {
    const chosen = makeChoice(four, choice(pair, 'water.pond'), moment);
    expect(order(chosen)).toEqual([['shade.cool'], ['water.pond'], ['water.rain'], ['shade.dark']]);
    expect(order(undoChoice(chosen, pair, moment))).toEqual(order(four));
  });

  it('undone takes back the last one between the two, and no other', () => {
    const other = choice(['shade.cool', 'shade.dark'], 'shade.cool');
    const both = [choice(pair, 'water.pond'), other].reduce(
      (record, made) => makeChoice(record, made, moment),
      freshRecord(pack),
    );
    expect(undoChoice(both, pair, moment).choices).toEqual([other]);
  });

  it('that was never made cannot be undone', () => {
    expect(undoChoice(four, pair, moment)).toBe(four);
  });

  it('does not count while one of the two is off the path, and counts again when it is back', () => {
    const amina = exampleRecord('amina-knee');
    const lung = giveAnswer(amina, bonePack, 'about.place', ['lung'], moment);
    const back = giveAnswer(lung, bonePack, 'about.place', ['knee'], moment);
    const placesOf = (record: AnswersRecord) =>
      prioritiesOf({ ...record, ownOrder: null }, bonePack).groups.map((group) => group.map(({ id }) => id));
    const compared = (record: AnswersRecord) =>
      rankingInputOf(record, bonePack).choices.flatMap(({ set }) => set);
    expect(compared(amina)).toContain('lifestyle.bending');
    expect(compared(lung)).not.toContain('lifestyle.bending');
    expect(compared(back)).toEqual(compared(amina));
    expect(lung.choices).toEqual(amina.choices);
    expect(placesOf(lung).flat()).not.toContain('lifestyle.bending');
    expect(placesOf(back)).toEqual(placesOf(amina));
  });
});
