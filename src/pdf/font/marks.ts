/** Places marks over and under their letter in a face without rules for it: in the middle, clear of what stands there already. */
import { viewOf } from '#pdf/file/bytes.ts';
import type { PlacedGlyph } from './cluster.ts';
import type { Face } from './face.ts';

/** Edges of what is drawn, in font units. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly lower: number;
  readonly upper: number;
}

/** Strokes that go through a letter. */
const through = /[\u0334-\u0338]/u;
/** Share of an em between a letter and its mark, and between two marks. */
const gap = 0.06;

/** Characters of one grapheme; all of them are in the face. `advance` in font units. */
export function withMarks(text: string, face: Face): { glyphs: PlacedGlyph[]; advance: number } {
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  let drawn: Extent | undefined;
  for (const character of text) {
    const glyph = face.glyphFor(character.codePointAt(0) ?? 0);
    const own = extentOf(glyph, face);
    if (drawn && own && /\p{M}/u.test(character)) {
      const placed = markOn(drawn, own, through.test(character) ? undefined : gap * face.unitsPerEm);
      glyphs.push({ glyph, ...placed });
      drawn = { ...drawn, ...grownBy(drawn, own, placed.y) };
    } else {
      glyphs.push({ glyph, x: advance, y: 0 });
      drawn = own && { ...own, left: own.left + advance, right: own.right + advance };
      advance += face.advance(glyph);
    }
  }
  return { glyphs, advance };
}

function extentOf(glyph: number, face: Face): Extent | undefined {
  const outline = face.outline(glyph);
  if (outline.length === 0) return undefined;
  const edge = (at: number) => viewOf(outline).getInt16(at);
  return { left: edge(2), lower: edge(4), right: edge(6), upper: edge(8) };
}

/** `clear`: how far from the letter; without, the mark keeps its height. */
function markOn(letter: Extent, mark: Extent, clear: number | undefined): { x: number; y: number } {
  const x = Math.round((letter.left + letter.right - mark.left - mark.right) / 2);
  if (clear === undefined) return { x, y: 0 };
  const y =
    mark.lower > 0
      ? Math.max(0, letter.upper + clear - mark.lower)
      : Math.min(0, letter.lower - clear - mark.upper);
  return { x, y: Math.round(y) };
}

const grownBy = (letter: Extent, mark: Extent, y: number): Pick<Extent, 'lower' | 'upper'> => ({
  lower: Math.min(letter.lower, mark.lower + y),
  upper: Math.max(letter.upper, mark.upper + y),
});
