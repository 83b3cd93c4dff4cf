/** The texts of the codes in a picture -> the one sheet to show. A picture with two sheets is refused: nobody must read the wrong person's. */
import { SeveralSheets } from '#domain/parsing/single-record.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { NotOurCode } from './envelope.ts';
import { recordInCode } from './read-code.ts';
import type { OneSheet } from './read-rows.ts';

/** Codes of something else do not count beside one of ours. Throws what recordInCode throws, or SeveralSheets. */
export function requireOneSheet(texts: readonly string[], pack: Pack): OneSheet {
  const ours = [...new Set(texts)].flatMap((text) => {
    try {
      return [recordInCode(text, pack)];
    } catch (error) {
      if (error instanceof NotOurCode) return [];
      throw error;
    }
  });
  const [first, ...others] = ours.sort((a, b) => b.record.sequence - a.record.sequence);
  if (!first) throw new NotOurCode('No code in the picture is one of ours.');
  if (others.some(({ record }) => record.id !== first.record.id))
    throw new SeveralSheets('The codes of two sheets are in one picture.');
  return { ...first, hasOthers: others.length > 0 };
}
