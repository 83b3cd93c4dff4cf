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

/** Letters and signs of which each is a grapheme of its own. */
const single = /^[\u0000-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** What a text is made of as a reader sees it, in reading order. */
export const graphemesIn = (text: string): Grapheme[] =>
  single.test(text)
    ? Array.from(text, (letter, start) => ({ text: letter, start }))
    : Array.from(text.matchAll(graphemes), (match) => ({ text: match[0], start: match.index }));

/** The grapheme in the first face that can draw all of it; undefined when there is none. */
export function drawnBy(grapheme: string, faces: readonly Face[]): DrawnGrapheme | undefined {
  for (const face of faces) {
    const cluster = clusterIn(face, grapheme);
    if (cluster) return { face, cluster };
  }
  return undefined;
}

export interface DrawnGrapheme {
  readonly face: Face;
  readonly cluster: Cluster;
}

/** Text repeats its letters, so each is looked up once. */
const known = new WeakMap<Face, Map<string, Cluster | undefined>>();

function clusterIn(face: Face, grapheme: string): Cluster | undefined {
  const ofFace = known.get(face) ?? new Map<string, Cluster | undefined>();
  known.set(face, ofFace);
  if (!ofFace.has(grapheme)) ofFace.set(grapheme, clusterOf(grapheme, face));
  return ofFace.get(grapheme);
}

/** What cannot be seen keeps its place in the text and gets no glyph. */
function clusterOf(grapheme: string, face: Face): Cluster | undefined {
  const visible = grapheme.replace(invisible, '');
  if (!face.has(visible)) return undefined;
  return { ...withMarks(visible, face), text: grapheme };
}
