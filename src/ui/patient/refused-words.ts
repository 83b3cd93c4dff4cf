/** The words for why a file is not opened: a problem without words does not compile. */
import type again from '#content/program/en/again.json';
import type { FileProblem, SessionProblem } from '#domain/problems/problem.ts';

type Key = keyof (typeof again)['ui'];

const refusedWords: Readonly<Record<FileProblem, Key>> = {
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
};
const isOfFile = (problem: SessionProblem): problem is FileProblem => problem in refusedWords;

export const refusedBy = (problem: SessionProblem | null): Key =>
  problem && isOfFile(problem) ? refusedWords[problem] : 'refused.unknown';
