/** To whom the words speak, worked out from the record. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { ReaderProfile } from './text.ts';

export function readerProfileOf(
  record: AnswersRecord,
  pack: Pack,
  language = record.language,
): ReaderProfile {
  const { voice, itemSet } = conditionsOf(record, pack);
  return { language, voice, itemSet };
}
