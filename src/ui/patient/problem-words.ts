/** The words for what can go wrong before a file is opened: a problem without words does not compile. */
import type frame from '#content/program/en/frame.json';
import type start from '#content/program/en/start.json';
import type { StartProblem, StorageProblem } from '#domain/problems/problem.ts';

/** Of words that are there before the rest of the journey's. */
type Key = keyof (typeof frame)['ui'] | keyof (typeof start)['ui'];
type Problem = StartProblem | StorageProblem | 'unknown';

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

/** What the first page says of. */
export const startWords: Readonly<Record<Problem, Key>> = {
  ...unsavedWords,
  'device-not-chosen': 'welcome.choose-device',
  'not-loaded': 'welcome.not-loaded',
};
export const isOfStart = (problem: string): problem is Problem => problem in startWords;
