/** Notices letters that English and French do without, and only then fetches what shows them. */
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

const uncommon = /[^\u0000-\u017F\u2000-\u206F]/gu;

export const uncommonIn = (text: string): readonly string[] => text.match(uncommon) ?? [];

/** `record`: whose text it is. Without the network the device's own fonts show it. */
export function showLetters(text: string, record: AnswersRecord, pack: Pack): void {
  const letters = uncommonIn(text).join('');
  if (letters === '') return;
  void import('./load-screen-fonts.ts')
    .then(({ fetchSheets }) => fetchSheets(letters, record, pack))
    .catch(() => undefined);
}
