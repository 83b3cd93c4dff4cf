/** What leaves the device holds nothing that a later answer has hidden. */
import { describe, expect, it } from 'vitest';
import { packOf } from '#domain/pack/pack.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { addOwnItem, removeOwnItem } from '#domain/record/own-items.ts';
import { keepDraftChoices, makeChoice } from '#domain/comparisons/choices.ts';
import { moveItem } from '#domain/priorities/own-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { freshRecord, moment } from '#tests/model/session-model.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const chosen = (set: string[]) =>
  ({
    kind: 'pair',
    set,
    chosen: set.slice(0, 1),
    said: 'chosen',
    day: moment.day,
    answeredBy: 'person',
  }) as const;

describe('what is handed over', () => {
  it('leaves out ratings, choices and places of items that are no longer asked', () => {
    const rated = giveAnswer(freshRecord(pack), pack, 'shade.cool', 4, moment);
    const compared = makeChoice(
      giveAnswer(rated, pack, 'water.rain', 3, moment),
      chosen(['shade.cool', 'water.rain']),
      moment,
    );
    const ordered = moveItem(compared, pack, 'water.rain', -1, moment);
    const later = packOf({
      ...pack.questionnaire,
      items: pack.questionnaire.items.filter(({ id }) => id !== 'shade.cool'),
    });
    const given = toShareable(ordered, later, moment, 'everyone');
    expect(JSON.stringify([given.answers, given.choices, given.ownOrder, given.computedOrder])).not.toContain(
      'shade.cool',
    );
    expect(given.answers['water.rain']?.value).toBe(3);
  });

  it('keeps of a list what is still asked, so that the order is the same for the care team', () => {
    const set = bonePack.questionnaire.items.slice(0, 9).map(({ id }) => id);
    const pick = { ...chosen(set), kind: 'pick', chosen: set.slice(3, 5) } as const;
    const knee = makeChoice({ ...exampleRecord('amina-knee'), ownOrder: null, choices: [] }, pick, moment);
    const lung = giveAnswer(knee, bonePack, 'about.place', ['lung'], moment);
    const given = toShareable(lung, bonePack, moment, 'everyone');
    expect(given.choices[0]?.set.length).toBeLessThan(set.length);
    expect(prioritiesOf(given, bonePack).groups).toEqual(prioritiesOf(lung, bonePack).groups);
  });

  it('holds nothing that was only begun', () => {
    const begun = keepDraftChoices(freshRecord(pack), { until: 0, ticked: ['shade.cool'] }, moment);
    expect(begun.openChoices?.ticked).toEqual(['shade.cool']);
    expect(toShareable(begun, pack, moment, 'everyone')).not.toHaveProperty('openChoices');
  });

  it('keeps the order as it was when everything is still asked', () => {
    const added = addOwnItem(freshRecord(pack), 'My roses', moment);
    expect(toShareable(removeOwnItem(added, 'own.1', moment), pack, moment, 'everyone').ownItems).toEqual([]);
    expect(toShareable(added, pack, moment, 'everyone').ownItems).toHaveLength(1);
  });

  it.each(exampleNames)('is the same when it is handed over again: %s', (name) => {
    const once = toShareable(exampleRecord(name), bonePack, moment, 'everyone');
    expect(toShareable(once, bonePack, moment, 'everyone')).toEqual(once);
  });
});
