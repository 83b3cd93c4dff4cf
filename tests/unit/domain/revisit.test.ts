/** Looking again on a later day: the order that stood is kept with its day, told beside the one of now, and handed over with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOnPath } from '#domain/record/answer.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { recordRevisit, orderToRevisit } from '#domain/priorities/revisit.ts';
import { moveItem, withComputedOrder } from '#domain/priorities/own-order.ts';
import { removeOwnItem } from '#domain/record/own-items.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { limits, type AnswersRecord, type Look } from '#domain/record/record.ts';
import type { BlockId } from '#domain/summary/summary.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { answering, farmer, moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from './arbitrary-record.ts';

const later = { day: '2026-11-25', at: '2026-11-25T09:00:00-05:00', time: '09:00' };
const finished = { ...farmer(), at: 'summary' };
const looked = (said: Look['said'], record: AnswersRecord = finished) =>
  recordRevisit(record, pack, said, later);
const orderOf = (record: AnswersRecord) =>
  prioritiesOf(record, pack).groups.map((group) => group.map(({ id }) => id));

describe('the order to look at again', () => {
  it('is the one that stood, with the day on which the person last saw it', () => {
    expect(orderToRevisit(finished, pack, later.day)).toEqual({
      groups: orderOf(finished),
      day: moment.day,
    });
  });

  it('is none on the day itself, before the form is finished, and with nothing in order', () => {
    expect(orderToRevisit(finished, pack, moment.day)).toBeNull();
    expect(orderToRevisit({ ...finished, at: 'priorities' }, pack, later.day)).toBeNull();
    expect(orderToRevisit({ ...finished, computedOrder: null }, pack, later.day)).toBeNull();
  });

  it('is, for anybody, exactly what their page of priorities shows', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const before = { ...withComputedOrder(record, pack, moment), at: 'summary' };
        expect(orderToRevisit(before, pack, later.day)?.groups ?? []).toEqual(orderOf(before));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a person says of it', () => {
  it('is kept with its day and changes no answer', () => {
    const record = looked('still-right');
    expect(record.looks).toEqual([
      { day: later.day, said: 'still-right', order: { day: moment.day, groups: orderOf(finished) } },
    ]);
    expect(record.answers).toEqual(finished.answers);
    expect(record.sequence).toBe(finished.sequence + 1);
  });

  it('is kept for every look, and the oldest give way when there are too many', () => {
    const many = {
      ...finished,
      looks: Array.from({ length: limits.looks }, () => looked('changed').looks ?? []).flat(),
    };
    const next = looked('still-right', many);
    expect(next.looks).toHaveLength(limits.looks);
    expect(next.looks?.at(-1)?.said).toBe('still-right');
  });

  it('comes through storage and a file as it is', () => {
    const record = looked('changed');
    expect(parseRecord(JSON.parse(JSON.stringify(record))).looks).toEqual(record.looks);
    for (const audience of ['everyone', 'team'] as const)
      expect(toShareable(record, pack, later, audience).looks).toEqual(record.looks);
  });

  it('names no item that is gone', () => {
    const record = looked('changed');
    const items = (left: AnswersRecord) => (left.looks ?? []).flatMap(({ order }) => order.groups.flat());
    expect(items(record)).toContain('own.1');
    expect(items(removeOwnItem(record, 'own.1', later))).not.toContain('own.1');
    const elsewhere = answering(record, { 'about.place': ['jaw'] });
    const handed = toShareable(elsewhere, pack, later, 'everyone');
    const known = answersOnPath(elsewhere, pack);
    expect(items(handed).filter((id) => !known[id])).toEqual([]);
    expect(items(handed).length).toBeLessThan(items(record).length);
  });

  it('is nothing in the record of somebody who never looked', () => {
    expect('looks' in toShareable(finished, pack, later, 'everyone')).toBe(false);
  });
});

describe.each(pack.questionnaire.languages)('the summary after a look, in %s', (language) => {
  const summarised = (record: AnswersRecord, speaker: 'person' | 'team') => {
    const translator = translatorIn(language, record);
    const { first, rest } = summariseRecord({ record, pack, translator, speaker, address: '' });
    const textsOf = (id: BlockId) =>
      [...first, ...rest].find((block) => block.id === id)?.lines.map(({ text }) => text) ?? [];
    return { textsOf, translator, note: textsOf('priorities').at(-1) };
  };
  const changed = (record: AnswersRecord) =>
    moveItem(record, pack, orderOf(record).flat()[1] ?? '', -1, later);

  it.each(['person', 'team'] as const)('says that it is still right, to the %s', (speaker) => {
    const { note, textsOf } = summarised(looked('still-right'), speaker);
    expect(note).toContain('25');
    expect(textsOf('earlier-order')).toEqual([]);
  });

  it.each(['person', 'team'] as const)('holds the order before and the one of now, to the %s', (speaker) => {
    const record = changed(looked('changed'));
    const { note, textsOf, translator } = summarised(record, speaker);
    expect(note).toContain('25');
    expect(note).toContain('23');
    const words = (id: string) => record.ownItems.find((item) => item.id === id)?.text ?? translator.item(id);
    expect(textsOf('earlier-order')).toEqual(orderOf(finished).flat().map(words));
    expect(textsOf('priorities').slice(0, 2)).toEqual(orderOf(record).flat().slice(0, 2).map(words));
    expect(textsOf('earlier-order').slice(0, 2)).not.toEqual(textsOf('priorities').slice(0, 2));
  });

  it('tells apart an order that changed only afterwards, and a change that left the order as it was', () => {
    const notes = [
      looked('still-right'),
      changed(looked('still-right')),
      looked('changed'),
      changed(looked('changed')),
    ].map((record) => summarised(record, 'person').note);
    expect(new Set(notes).size).toBe(4);
  });

  it('says nothing of it to somebody who never looked', () => {
    const { note, textsOf } = summarised(finished, 'person');
    expect(note).not.toContain('25');
    expect(textsOf('earlier-order')).toEqual([]);
  });
});
