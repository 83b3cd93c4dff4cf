/** Text -> clusters of glyphs, each with its face and the characters it stands for. Plain text: one glyph a character. */
import type { Cluster } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';
import { withMarks } from '#pdf/font/marks.ts';

/** A letter with what belongs to it: marks, joiners, variation selectors, skin tones, the second half of a flag. */
const graphemes = /(?:\p{RI}\p{RI}|[^])(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D[^]?)*/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

export interface Grapheme {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

const singles = /^[\u0000-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Is each unit of the text a grapheme of its own? It may be so of other text too. */
export const isOfSingles = (text: string): boolean => singles.test(text);

/** What a text is made of as a reader sees it, in reading order. */
export const graphemesIn = (text: string): Grapheme[] =>
  Array.from(text.matchAll(graphemes), (match) => ({ text: match[0], start: match.index }));

/** A grapheme in the first face that can draw all of it. */
export interface DrawnGrapheme {
  readonly face: Face;
  readonly cluster: Cluster;
}

/** Undefined when no face can draw all of it. */
export function drawnBy(grapheme: string, faces: readonly Face[]): DrawnGrapheme | undefined {
  for (const face of faces) {
    const drawn = drawnIn(face, grapheme);
    if (drawn) return drawn;
  }
  return undefined;
}

/** Text repeats its letters, so each is looked up once. */
const known = new WeakMap<Face, Map<string, DrawnGrapheme | null>>();

function drawnIn(face: Face, grapheme: string): DrawnGrapheme | null {
  let ofFace = known.get(face);
  if (!ofFace) known.set(face, (ofFace = new Map<string, DrawnGrapheme | null>()));
  let drawn = ofFace.get(grapheme);
  if (drawn === undefined) ofFace.set(grapheme, (drawn = newlyDrawn(grapheme, face)));
  return drawn;
}

/** What cannot be seen keeps its place in the text and gets no glyph. */
function newlyDrawn(grapheme: string, face: Face): DrawnGrapheme | null {
  const visible = grapheme.replace(invisible, '');
  return face.has(visible) ? { face, cluster: { ...withMarks(visible, face), text: grapheme } } : null;
}
