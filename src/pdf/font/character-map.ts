/** Which glyph stands for which character: the `cmap` table, formats 4 and 12. */
import { viewOf } from '#pdf/file/bytes.ts';

/** Glyph by code point. */
export type CharacterMap = ReadonlyMap<number, number>;

/** `table`: the bytes of `cmap`. Empty when it has neither format. Throws RangeError when it is cut off. */
export function characterMapOf(table: Uint8Array): CharacterMap {
  const view = viewOf(table);
  const glyphs = new Map<number, number>();
  const subtables = Array.from({ length: view.getUint16(2) }, (_, i) => view.getUint32(8 + 8 * i));
  const withFormat = (format: number) => subtables.find((at) => view.getUint16(at) === format);
  const whole = withFormat(12);
  const basic = withFormat(4);
  if (whole !== undefined) readGroups(view, whole, glyphs);
  else if (basic !== undefined) readSegments(view, basic, glyphs);
  return glyphs;
}

/** Format 12: groups of characters whose glyphs follow one another. */
function readGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const row = at + 16 + 12 * i;
    const first = view.getUint32(row);
    const last = view.getUint32(row + 4);
    for (let character = first; character <= last; character++)
      glyphs.set(character, view.getUint32(row + 8) + character - first);
  }
}

/** Format 4: segments, each with a shift or a list of glyphs. */
function readSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const size = view.getUint16(at + 6);
  const lasts = at + 14;
  const firsts = lasts + size + 2;
  for (let i = 0; i < size; i += 2) {
    const last = view.getUint16(lasts + i);
    const shift = view.getInt16(firsts + size + i);
    const listAt = firsts + 2 * size + i;
    const list = view.getUint16(listAt);
    const first = view.getUint16(firsts + i);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const listed = list === 0 ? character : view.getUint16(listAt + list + 2 * (character - first));
      const glyph = list !== 0 && listed === 0 ? 0 : (listed + shift) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
}
