/** When leaving the page would lose answers: they are said, kept nowhere, and in no file that was found. */
import { describe, expect, it } from 'vitest';
import { beginning, isStored, standsHereOnly } from '#machines/questionnaire/context.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { inputOf } from '#tests/model/session-model.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const record = exampleRecord('amina-knee');
const context = { ...beginning(inputOf(pack, record)), device: 'shared' as const };
const kept = { ...context, device: 'own' as const, stored: record };

describe('answers', () => {
  it('stand in this page only on a shared device, until their file is found', () => {
    expect(standsHereOnly(context)).toBe(true);
    expect(standsHereOnly({ ...context, foundSequence: record.sequence })).toBe(false);
    expect(standsHereOnly({ ...context, foundSequence: record.sequence - 1 })).toBe(true);
  });

  it('stand here only on an own device that failed to keep them', () => {
    expect(standsHereOnly(kept)).toBe(false);
    expect(standsHereOnly({ ...kept, saveProblem: 'StorageFull' })).toBe(false);
    const more = { ...record, sequence: record.sequence + 1 };
    expect(isStored({ ...kept, record: more })).toBe(false);
    expect(standsHereOnly({ ...kept, record: more })).toBe(false); // on its way
    expect(standsHereOnly({ ...kept, record: more, saveProblem: 'StorageFull' })).toBe(true);
  });

  it('are words that wait in their field, too', () => {
    const empty = { ...context, record: { ...record, answers: {}, ownItems: [] } };
    expect(standsHereOnly(empty)).toBe(false);
    const typed = { ...empty.record, drafts: { 'own-item': { at: 'own-items', text: 'My garden' } } };
    expect(standsHereOnly({ ...empty, record: typed })).toBe(true);
  });
});
