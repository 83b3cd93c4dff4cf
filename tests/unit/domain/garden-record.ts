/** A record of the small pack with nothing in it, and choices between its items. */
import { newRecord } from '#domain/record/new-record.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

export const moment = { day: '2026-11-24', at: '2026-11-24T14:05:00-05:00', time: '14:05' };

export const nobodyYet: AnswersRecord = newRecord(
  { id: '3f0c2a9e-5b1d-4c7e-9a64-0d2f5b8e7c11', seed: 7, language: 'en', method: 'test' },
  pack,
  moment,
);

/** Between two items a pair, between more a list; nothing chosen: the person would rather not. */
export const choiceOf = (set: string[], ...chosen: string[]): Choice => ({
  kind: set.length === 2 ? 'pair' : 'pick',
  set,
  chosen,
  said: chosen.length > 0 ? 'chosen' : 'none',
  day: moment.day,
  answeredBy: 'person',
});
