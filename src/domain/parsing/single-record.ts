/** What was found inside a file -> the one record to show. A file with the answers of two sheets is refused: nobody must read the wrong person's. */
import { checkWordIn, type FoundCheckWord } from '#domain/check-word/check-word.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { canonicalJson } from '#domain/record/canonical-json.ts';
import { fitToPack } from './fit-to-pack.ts';
import { parseRecord, RecordInvalid, RecordTooNew } from './parse-record.ts';
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

/** The one to show, and what its reader must know of it. */
export interface OneRecord {
  readonly record: AnswersRecord;
  readonly checkWord: FoundCheckWord;
  /** Beside it stood others: of this sheet, or damaged so that nobody can say whose. */
  readonly hasOthers: boolean;
}

/** A copy as it stands in the file, and as a record. */
interface Copy {
  readonly data: object;
  readonly record: AnswersRecord;
}

/**
 * The latest copy of the one record among what was found (data, not yet checked).
 * Throws what parseRecord throws when no copy is readable, SeveralSheets, or OtherQuestionnaire.
 */
export function oneRecordOf(found: readonly unknown[], pack: Pack): OneRecord {
  const results = found.map(copyOrError);
  const copies = results.flatMap((result) => (result instanceof Error ? [] : [result]));
  const errors = results.filter((result) => result instanceof Error);
  const [first, ...others] = copies.sort((a, b) => b.record.sequence - a.record.sequence);
  const tooNew = errors.find((error) => error instanceof RecordTooNew);
  if (tooNew) throw tooNew;
  if (!first) throw errors[0] ?? new RangeError('Nothing was found: pass at least one.');
  const { record, data } = first;
  if (others.some((other) => other.record.id !== record.id))
    throw new SeveralSheets('Two sheets are inside one file.');
  if (record.pack.id !== pack.questionnaire.id) throw new OtherQuestionnaire(`It answers ${record.pack.id}.`);
  const said = canonicalJson(data);
  const hasOthers =
    others.some((other) => canonicalJson(other.data) !== said) ||
    errors.some((error) => error instanceof RecordInvalid);
  return { record: fitToPack(record, pack), checkWord: checkWordIn(data), hasOthers };
}

function copyOrError(data: unknown): Copy | Error {
  try {
    return { record: parseRecord(data), data: data as object };
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
