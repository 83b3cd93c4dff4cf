/** To whom the words speak, worked out from the record. */
import type { AnswersRecord } from './record.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Pack } from './pack.ts';
import type { Telling } from './text.ts';

export function tellingOf(record: AnswersRecord, pack: Pack, language = record.language): Telling {
  const { voice, itemSet } = circumstancesOf(record, pack);
  return { language, voice, itemSet };
}
