/** The words for everything that can go wrong on the person's page: a problem without words does not compile. */
import type again from '#content/program/en/again.json';
import type frame from '#content/program/en/frame.json';
import type start from '#content/program/en/start.json';
import type { SessionProblem, StorageProblem } from '#domain/problems/problem.ts';

/** Of words that are there before the rest of the journey's. */
type Key = keyof (typeof frame)['ui'] | keyof (typeof start)['ui'] | keyof (typeof again)['ui'];

/** Why the answers are not kept on this device; they stay in the page. */
export const unsavedWords: Readonly<Record<StorageProblem | 'unknown', Key>> = {
  StorageErased: 'saved.erased',
  StorageFull: 'saved.full',
  StorageNewer: 'saved.newer',
  StorageOvertaken: 'saved.overtaken',
  StorageRefused: 'saved.refused',
  StorageSilent: 'saved.silent',
  unknown: 'saved.unknown',
};

export const problemWords: Readonly<Record<SessionProblem, Key>> = {
  ...unsavedWords,
  'device-not-chosen': 'welcome.choose-device',
  'not-loaded': 'welcome.not-loaded',
  FileDamaged: 'refused.damaged',
  FileEncrypted: 'refused.encrypted',
  FileTooLarge: 'refused.too-large',
  FileUnreachable: 'refused.unreachable',
  NoAnswersInside: 'refused.not-ours',
  NotAPdf: 'refused.not-ours',
  NotOurRecord: 'refused.not-ours',
  OtherQuestionnaire: 'refused.other',
  ReaderUnavailable: 'refused.part',
  ReadingTooLong: 'refused.too-long',
  RecordInvalid: 'refused.damaged',
  RecordTooNew: 'refused.too-new',
  SeveralSheets: 'refused.several',
  unknown: 'refused.unknown',
};
