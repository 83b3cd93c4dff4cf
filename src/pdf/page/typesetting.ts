/** A span -> clusters in reading order, each with its face and its level: even levels run from left to right, odd ones from right to left (UAX 9). */
import type { Cluster } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';
import { hasRightToLeft, type Direction } from './direction.ts';
import { drawnBy, graphemesIn, isOfSingles, type DrawnGrapheme, type Grapheme } from './glyph-runs.ts';
import type { ComplexText, FaceSet, Span } from './spans.ts';

export interface SetCluster {
  readonly cluster: Cluster;
  readonly face: Face;
  readonly level: number;
  /** Where it begins in the span's text, in UTF-16 units. */
  readonly start: number;
  /** The characters that the substitute stands for. */
  readonly missing: string | undefined;
}

/** A cluster as it stands in a line. */
export interface Item extends SetCluster {
  readonly span: Span;
  /** Of its span. */
  readonly direction: Direction;
  /** Points. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Shown in place of what no face can draw. */
const substitute = '?';

/** `base`: the direction of the whole paragraph. */
export function setClusters({ text, style }: Span, faces: FaceSet, base: Direction): SetCluster[] {
  const levels = hasRightToLeft(text) ? faces.complex?.levels(text, base) : undefined;
  const level = base === 'rtl' ? 2 : 0;
  const plain = levels || !isOfSingles(text) ? undefined : plainClusters(text, faces[style.weight], level);
  if (plain) return plain;
  const graphemes = graphemesIn(text);
  const ordered = oneFamilyFirst(graphemes, faces[style.weight]);
  const placed = graphemes.map(({ text: own, start }) => ({
    text: own,
    start,
    level: levels?.[start] ?? level,
    drawn: drawnBy(own, ordered),
  }));
  return stretchesOf(placed).flatMap((stretch) => clustersOf(stretch, ordered, faces.complex));
}

/** The short way for most of all text: each letter by itself, all in the first family, none of them shaped. Undefined for other text. */
function plainClusters(text: string, faces: readonly Face[], level: number): SetCluster[] | undefined {
  const own = faces.filter(({ family }) => family === faces[0]?.family);
  const clusters: SetCluster[] = [];
  for (let start = 0; start < text.length; start++) {
    const drawn = drawnBy(text.charAt(start), own);
    if (!drawn || drawn.face.isShaped) return undefined;
    clusters.push({ cluster: drawn.cluster, face: drawn.face, level, start, missing: undefined });
  }
  return clusters;
}

/** Words of one passage look alike: the family that has all of its letters draws it, where there is one. */
function oneFamilyFirst(graphemes: readonly Grapheme[], faces: readonly Face[]): readonly Face[] {
  const families = new Set(faces.map(({ family }) => family));
  for (const family of families) {
    const own = faces.filter((face) => face.family === family);
    if (graphemes.every(({ text }) => drawnBy(text, own))) return own;
  }
  return faces;
}

interface PlacedGrapheme extends Grapheme {
  readonly level: number;
  readonly drawn: DrawnGrapheme | undefined;
}

/** Neighbours of one face and one level; those that nothing can draw stand together too. */
function stretchesOf(graphemes: readonly PlacedGrapheme[]): PlacedGrapheme[][] {
  const stretches: PlacedGrapheme[][] = [];
  for (const grapheme of graphemes) {
    const stretch = stretches.at(-1);
    const before = stretch?.[0];
    if (before?.level === grapheme.level && before.drawn?.face === grapheme.drawn?.face)
      stretch?.push(grapheme);
    else stretches.push([grapheme]);
  }
  return stretches;
}

function clustersOf(
  stretch: readonly PlacedGrapheme[],
  faces: readonly Face[],
  complex: ComplexText | undefined,
): SetCluster[] {
  const [first] = stretch;
  if (!first) return [];
  const { level, start, drawn } = first;
  const text = stretch.map((grapheme) => grapheme.text).join('');
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  if (!drawn) {
    const instead = drawnBy(substitute, faces);
    return instead ? [{ ...instead, level, start, missing: text }] : [];
  }
  const { face } = drawn;
  if (complex && face.isShaped) return startedAt(start, complex.shape(text, face, direction), face, level);
  const clusters = stretch.flatMap((grapheme) => grapheme.drawn?.cluster ?? []);
  const turned =
    complex && direction === 'rtl' ? clusters.map((one) => mirrored(one, face, complex)) : clusters;
  return startedAt(start, turned, face, level);
}

function startedAt(start: number, clusters: readonly Cluster[], face: Face, level: number): SetCluster[] {
  let at = start;
  return clusters.map((cluster) => {
    const set = { cluster, face, level, start: at, missing: undefined };
    at += cluster.text.length;
    return set;
  });
}

/** Brackets and their like open towards the text inside them. */
function mirrored(cluster: Cluster, face: Face, complex: ComplexText): Cluster {
  const shown = complex.mirrored(cluster.text);
  const other = shown === cluster.text ? undefined : drawnBy(shown, [face]);
  return other ? { ...other.cluster, text: cluster.text } : cluster;
}
