/** A small font with only the glyphs that were drawn. A cluster of several glyphs becomes one composite glyph of its own. */
import { concatBytes } from '#domain/bytes/concat-bytes.ts';
import { ByteWriter, paddedToFour, viewOf } from '#pdf/file/bytes.ts';
import type { Cluster } from './cluster.ts';
import { compositeOf, visitParts, type Part } from './composite.ts';
import type { Face } from './face.ts';
import { packTables, tableIn } from './sfnt.ts';

export interface Subset {
  /** A bare TrueType font. */
  readonly bytes: Uint8Array;
  /** Glyph number in the new font, for each cluster. */
  readonly glyphs: readonly number[];
}

interface NewGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly left: number;
}

const kept = ['cvt ', 'fpgm', 'prep'];

/** Throws FontUnreadable when the face lacks a table that every font has. */
export function subsetOf(face: Face, clusters: readonly Cluster[]): Subset {
  const numbers = numbersInSubset(face, clusters);
  const glyphs = [...numbers.keys()].map((glyph) => renumbered(face, glyph, numbers));
  let mostParts = 0;
  const byCluster = clusters.map((cluster) => {
    const [only] = cluster.glyphs;
    if (only && isPlain(face, cluster)) return numbers.get(only.glyph) ?? 0;
    const parts = partsOf(face, cluster, numbers);
    mostParts = Math.max(mostParts, parts.length);
    const advance = Math.max(0, Math.round(cluster.advance));
    const made = parts.length > 0 ? compositeOf(parts) : { outline: new Uint8Array(), left: 0 };
    return glyphs.push({ ...made, advance }) - 1;
  });
  return { bytes: fontOf(face, glyphs, mostParts), glyphs: byCluster };
}

/** One glyph at its own place and with its own advance needs no composite. */
function isPlain(face: Face, { glyphs, advance }: Cluster): boolean {
  const [first, second] = glyphs;
  return (
    first !== undefined &&
    second === undefined &&
    first.x === 0 &&
    first.y === 0 &&
    Math.round(advance) === face.advance(first.glyph)
  );
}

/** New number by old: the empty glyph, all that are drawn, and all that these are made of. */
function numbersInSubset(face: Face, clusters: readonly Cluster[]): Map<number, number> {
  const numbers = new Map([[0, 0]]);
  const add = (glyph: number) => {
    if (!numbers.has(glyph)) numbers.set(glyph, numbers.size);
  };
  for (const { glyphs } of clusters) for (const { glyph } of glyphs) add(glyph);
  // The map grows while it is walked, so parts of parts are found too.
  for (const glyph of numbers.keys()) visitParts(face.outline(glyph), (view, at) => add(view.getUint16(at)));
  return numbers;
}

function renumbered(face: Face, glyph: number, numbers: ReadonlyMap<number, number>): NewGlyph {
  const outline = face.outline(glyph).slice();
  visitParts(outline, (view, at) => view.setUint16(at, numbers.get(view.getUint16(at)) ?? 0));
  return { outline, advance: face.advance(glyph), left: face.leftBearing(glyph) };
}

const partsOf = (face: Face, cluster: Cluster, numbers: ReadonlyMap<number, number>): Part[] =>
  cluster.glyphs
    .map((placed) => ({
      ...placed,
      glyph: numbers.get(placed.glyph) ?? 0,
      outline: face.outline(placed.glyph),
    }))
    .filter(({ outline }) => outline.length > 0);

function fontOf(face: Face, glyphs: readonly NewGlyph[], mostParts: number): Uint8Array {
  const outlines = glyphs.map(({ outline }) => paddedToFour(outline));
  const locations = new ByteWriter().u32(0);
  const metrics = new ByteWriter();
  let end = 0;
  glyphs.forEach(({ advance, left }, i) => {
    end += outlines[i]?.length ?? 0;
    locations.u32(end);
    metrics.u16(advance, left);
  });
  const copy = (tag: string) => tableIn(face.tables, tag).slice();
  const [head, across, most] = [copy('head'), copy('hhea'), copy('maxp')];
  viewOf(head).setInt16(50, 1);
  viewOf(across).setUint16(34, glyphs.length);
  viewOf(most).setUint16(4, glyphs.length);
  if (mostParts > 0) raiseLimits(viewOf(most), mostParts);
  return packTables(
    new Map([
      ...kept.flatMap((tag) => (face.tables.has(tag) ? [[tag, copy(tag)] as const] : [])),
      ['glyf', concatBytes(outlines)],
      ['head', head],
      ['hhea', across],
      ['hmtx', metrics.written()],
      ['loca', locations.written()],
      ['maxp', most],
    ]),
  );
}

/** `maxp` must promise room for the largest new composite: points, contours, parts and depth. */
function raiseLimits(most: DataView, parts: number): void {
  const raise = (at: number, value: number) =>
    most.setUint16(at, Math.min(0xffff, Math.max(most.getUint16(at), value)));
  raise(10, Math.max(most.getUint16(6), most.getUint16(10)) * parts);
  raise(12, Math.max(most.getUint16(8), most.getUint16(12)) * parts);
  raise(28, parts);
  raise(30, most.getUint16(30) + 1);
}
