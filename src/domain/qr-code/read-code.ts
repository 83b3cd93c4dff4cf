/** The text of a QR code -> the record in it, checked like every other. */
import * as v from 'valibot';
import type { Pack } from '#domain/pack/pack.ts';
import { OtherQuestionnaire } from '#domain/parsing/single-record.ts';
import { checkLimits } from '#domain/parsing/input-limits.ts';
import { CodeDamaged, decodeEnvelope } from './envelope.ts';
import { recordOf, type RecordInCode } from './read-rows.ts';
import { Rows } from './layout.ts';

/** Throws NotOurCode, CodeTooNew, CodeDamaged, OtherQuestionnaire, or what parseRecord throws. */
export function recordInCode(text: string, pack: Pack): RecordInCode {
  const data = decodeEnvelope(text);
  const problem = checkLimits(data);
  const rows = problem === undefined ? v.safeParse(Rows, data) : undefined;
  if (!rows?.success) throw new CodeDamaged(problem ?? 'The rows inside the code are not as they must be.');
  const [id] = rows.output[0];
  if (id !== pack.questionnaire.id) throw new OtherQuestionnaire(`It answers ${id}.`);
  try {
    return recordOf(rows.output, pack);
  } catch (error) {
    throw error instanceof RangeError ? new CodeDamaged(error.message) : error;
  }
}
