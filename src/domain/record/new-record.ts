/** The record of a session that begins. */
import { recordFormat, recordVersion, type AnswersRecord } from './record.ts';
import type { Moment } from './moment.ts';
import type { Pack } from '#domain/pack/pack.ts';

/** What chance gives once per session; it comes from outside. */
export interface Beginning {
  /** UUID, the key of the session. */
  readonly id: string;
  /** 32 bit. */
  readonly seed: number;
  readonly language: string;
  readonly method: string;
}

export function newRecord(
  { id, seed, language, method }: Beginning,
  pack: Pack,
  { day, at }: Moment,
): AnswersRecord {
  return {
    format: recordFormat,
    version: recordVersion,
    id,
    pack: { id: pack.questionnaire.id, version: pack.questionnaire.version },
    method,
    language,
    seed,
    startedOn: day,
    changedAt: at,
    sequence: 0,
    at: '',
    visited: [],
    answers: {},
    choices: [],
    ownItems: [],
    computedOrder: null,
    ownOrder: null,
    teamQuestions: null,
    passed: [],
  };
}

/** Has the person said anything yet? */
export const hasAnswers = (record: AnswersRecord): boolean =>
  Object.values(record.answers).some((answer) => answer.status !== 'left-open') || record.ownItems.length > 0;
