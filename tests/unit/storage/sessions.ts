/** Records that the tests of storage save. */
import { newRecord } from '#domain/record/new-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { gardenPack } from '#tests/packs/garden.ts';

export const amina = '3f0c2a9e-5b1d-4c7e-9a64-0d2f5b8e7c11';
export const paul = '9d1e7b52-0c35-4b1a-8d0e-6f2a4c9b3e70';
export const secret = 'I want to dance with my daughter';

/** A session in which one thing was said; `sequence` tells its states apart. */
export function session(id: string, sequence = 1): AnswersRecord {
  const moment = { day: '2026-11-24', at: '2026-11-24T14:05:00-05:00', time: '14:05' };
  const record = newRecord({ id, seed: 7, language: 'en', method: 'test' }, gardenPack, moment);
  return { ...record, sequence, ownItems: [{ id: 'own.1', text: secret }] };
}

/** A clock that is a minute later each time it is read. */
export function tickingClock(): () => string {
  let minute = 0;
  return () => `2026-11-24T14:${String(minute++).padStart(2, '0')}:00.000Z`;
}
