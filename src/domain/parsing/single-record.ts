/** What was found inside a file -> the one record to show. A file with the answers of two sheets is refused: nobody must read the wrong person's. */
import type { Pack } from '#domain/pack/pack.ts';
import { fitToPack } from './fit-to-pack.ts';
import { parseRecord, RecordTooNew } from './parse-record.ts';
import { FileError } from '#domain/problems/problem.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** The answers of more than one sheet are inside. */
export class SeveralSheets extends FileError {
  override readonly name = 'SeveralSheets';
}

/** The answers belong to another questionnaire. */
export class OtherQuestionnaire extends FileError {
  override readonly name = 'OtherQuestionnaire';
}

/**
 * The latest copy of the one record among what was found (data, not yet checked).
 * Throws what parseRecord throws when no copy is readable, SeveralSheets, or OtherQuestionnaire.
 */
export function oneRecordOf(found: readonly unknown[], pack: Pack): AnswersRecord {
  const results = found.map(parsedOrError);
  const records = results.flatMap((result) => (result instanceof Error ? [] : [result]));
  const errors = results.filter((result) => result instanceof Error);
  const [first, ...others] = records.sort((a, b) => b.sequence - a.sequence);
  const tooNew = errors.find((error) => error instanceof RecordTooNew);
  if (tooNew) throw tooNew;
  if (!first) throw errors[0] ?? new RangeError('Nothing was found: pass at least one.');
  if (others.some(({ id }) => id !== first.id)) throw new SeveralSheets('Two sheets are inside one file.');
  if (first.pack.id !== pack.questionnaire.id) throw new OtherQuestionnaire(`It answers ${first.pack.id}.`);
  return fitToPack(first, pack);
}

function parsedOrError(data: unknown): AnswersRecord | Error {
  try {
    return parseRecord(data);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
