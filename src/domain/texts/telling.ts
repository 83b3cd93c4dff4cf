/** To whom the words speak, worked out from the record. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { circumstancesOf } from '#domain/pack/circumstances.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Telling } from './text.ts';

export function tellingOf(record: AnswersRecord, pack: Pack, language = record.language): Telling {
  const { voice, itemSet } = circumstancesOf(record, pack);
  return { language, voice, itemSet };
}
