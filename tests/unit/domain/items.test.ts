/** What a person rates: the items of their set in an order of their own, and what they added. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import {
  isRateable,
  itemsOfConsideration,
  itemsOnPath,
  itemsToRate,
  ownItemText,
} from '#domain/pack/items.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from './arbitrary-record.ts';

const considerations = pack.questionnaire.considerations.map(({ id }) => id);

describe('the items', () => {
  it.each([
    ['amina-knee', 24],
    ['maya-parent', 24],
    ['overwhelming', 24],
    ['empty', 24],
    ['nora-spine', 20],
    ['paul-lung', 16],
  ])('of %s are %i', (name, count) => {
    expect(itemsOnPath(exampleRecord(name), pack)).toHaveLength(count);
  });

  it('are as many in each consideration, so that none weighs more by number', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const counts = considerations.map((id) => itemsOfConsideration(record, pack, id).length);
        expect(new Set(counts).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('keep their order when the place of the tumour takes some of them away', () => {
    const knee = exampleRecord('amina-knee');
    const lung = giveAnswer(knee, pack, 'about.place', ['lung'], moment);
    for (const id of considerations) {
      const fewer = itemsOfConsideration(lung, pack, id);
      expect(itemsOfConsideration(knee, pack, id).filter((item) => fewer.includes(item))).toEqual(fewer);
    }
  });

  it('of the person come after those of the pack and can be rated', () => {
    const amina = exampleRecord('amina-knee');
    expect(itemsToRate(amina, pack).at(-1)).toBe('own.1');
    expect([isRateable(amina, pack)('own.1'), isRateable(nobodyYet(), pack)('own.1')]).toEqual([true, false]);
    expect(ownItemText('own.1', amina)).toContain('little girl');
    expect(ownItemText('healing.short', amina)).toBeUndefined();
  });
});
