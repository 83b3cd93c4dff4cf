/** Items in a person's own words: added, changed, taken away, and as good as any other while they are there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { itemsToRate, itemText } from '#domain/pack/items.ts';
import { addOwnItem, changeOwnItem, removeOwnItem } from '#domain/record/own-items.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { moveItem } from '#domain/priorities/own-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { isOwnItem, limits, type AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { blanks } from './blanks.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const add = (record: AnswersRecord, text: string) => addOwnItem(record, text, moment);
const textsOf = ({ ownItems }: AnswersRecord) => ownItems.map(({ text }) => text);

describe('an own item', () => {
  it('is kept as it was typed, without the spaces around it', () => {
    expect(textsOf(add(nobodyYet(), '  My dog’s walks '))).toEqual(['My dog’s walks']);
  });

  it('without words changes nothing', () => {
    const record = add(nobodyYet(), 'Dancing');
    for (const blank of blanks) {
      expect(add(record, blank), JSON.stringify(blank)).toBe(record);
      expect(changeOwnItem(record, 'own.1', blank, moment)).toBe(record);
    }
  });

  it('has an id that no other item has, whatever is added and taken away', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('add'), fc.nat({ max: 5 })), { maxLength: 30 }), (steps) => {
        const record = steps.reduce<AnswersRecord>(
          (before, step) =>
            typeof step === 'number'
              ? removeOwnItem(before, before.ownItems[step]?.id ?? '', moment)
              : add(before, 'Mine'),
          nobodyYet(),
        );
        const ids = record.ownItems.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isOwnItem)).toBe(true);
        expect(ids.length).toBeLessThanOrEqual(limits.ownItems);
      }),
    );
  });

  it('says the person’s words, and the others those of the pack', () => {
    const record = add(exampleRecord('amina-knee'), 'My garden');
    const translator = translatorIn('en', record);
    expect(itemText('own.2', record, translator)).toBe('My garden');
    expect(itemText('healing.short', record, translator)).toBe(translator.item('healing.short'));
  });

  it('keeps its rating when its words change', () => {
    const rated = answering(add(nobodyYet(), 'My gardn'), { 'own.1': 4 });
    const changed = changeOwnItem(rated, 'own.1', 'My garden', moment);
    expect(textsOf(changed)).toEqual(['My garden']);
    expect(changed.answers['own.1']?.value).toBe(4);
  });

  it('that is taken away leaves nothing behind: no rating, no choice, no place', () => {
    const two = answering(add(nobodyYet(), 'My garden'), {
      'own.1': 4,
      'healing.short': 4,
      'healing.rehab': 3,
    });
    const weighed = makeChoice(
      two,
      {
        kind: 'pair',
        set: ['own.1', 'healing.short'],
        chosen: ['own.1'],
        said: 'chosen',
        day: moment.day,
        answeredBy: 'person',
      },
      moment,
    );
    const gone = removeOwnItem(moveItem(weighed, pack, 'own.1', 1, moment), 'own.1', moment);
    expect([gone.choices, gone.ownItems, gone.answers['own.1']]).toEqual([[], [], undefined]);
    expect(gone.ownOrder?.groups.flat()).not.toContain('own.1');
    expect(itemsToRate(gone, pack)).not.toContain('own.1');
  });

  it('that is taken away leaves the list that it stood on', () => {
    const weighed = makeChoice(
      add(nobodyYet(), 'My garden'),
      {
        kind: 'pick',
        set: ['own.1', 'healing.short', 'healing.rehab'],
        chosen: ['own.1', 'healing.short'],
        said: 'chosen',
        day: moment.day,
        answeredBy: 'person',
      },
      moment,
    );
    expect(removeOwnItem(weighed, 'own.1', moment).choices).toMatchObject([
      { set: ['healing.short', 'healing.rehab'], chosen: ['healing.short'] },
    ]);
  });

  it('stands among the priorities like any other', () => {
    const first = prioritiesOf(exampleRecord('paul-lung'), pack).groups[0];
    expect(first?.map(({ id }) => id)).toEqual(['own.1']);
  });

  it('stays when the place of the tumour changes', () => {
    const moved = giveAnswer(exampleRecord('amina-knee'), pack, 'about.place', ['lung'], moment);
    expect(itemsToRate(moved, pack)).toContain('own.1');
  });
});
