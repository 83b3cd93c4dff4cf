/** Text -> clusters of glyphs, each with its face and the characters it stands for. Plain left-to-right text: one glyph a character. */
import type { Cluster } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';

/** A letter with what belongs to it: marks, joiners, variation selectors, skin tones, the second half of a flag. */
const graphemes = /(?:\p{RI}\p{RI}|[^])(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D[^]?)*/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

export interface Grapheme {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

export const graphemesIn = (text: string): Grapheme[] =>
  [...text.matchAll(graphemes)].map((match) => ({ text: match[0], start: match.index }));

/** The first face that can draw the whole grapheme; undefined when there is none. */
export function faceFor(grapheme: string, faces: readonly Face[]): Face | undefined {
  const visible = grapheme.replace(invisible, '');
  return faces.find((face) => face.has(visible));
}

/** `face` must have the grapheme. What cannot be seen keeps its place in the text and gets no glyph. */
export function clusterOf(grapheme: string, face: Face): Cluster {
  let x = 0;
  const glyphs = Array.from(grapheme.replace(invisible, ''), (character) => {
    const glyph = face.glyphFor(character.codePointAt(0) ?? 0);
    const placed = { glyph, x, y: 0 };
    x += face.advance(glyph);
    return placed;
  });
  return { glyphs, advance: x, text: grapheme };
}
