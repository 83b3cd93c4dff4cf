/** What some scripts need beyond plain glyphs: the bidirectional algorithm (UAX 9) and shaping by HarfBuzz. A chunk of its own, for it is large. */
import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import type { Cluster, PlacedGlyph } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';
import type { Direction } from './direction.ts';
import type { ComplexText } from './spans.ts';

const bidi = bidiFactory();

/** Keeps what it has shaped for as long as the face lives. */
export const complexText: ComplexText = {
  levels: (text, direction) => bidi.getEmbeddingLevels(text, direction).levels,
  mirrored: (character) => bidi.getMirroredCharacter(character) ?? character,
  shape(text, face, direction) {
    const shaped = shapedBy(face);
    const key = `${direction} ${text}`;
    const known = shaped.words.get(key) ?? clustersOf(text, shaped.font, direction);
    shaped.words.set(key, known);
    return known;
  },
};

interface ShapedFace {
  readonly font: harfbuzz.Font;
  /** Text repeats its words, and layout tries more than one way. */
  readonly words: Map<string, readonly Cluster[]>;
}

const shapedFaces = new WeakMap<Face, ShapedFace>();

function shapedBy(face: Face): ShapedFace {
  const known = shapedFaces.get(face);
  if (known) return known;
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(face.bytes)));
  const made = { font, words: new Map<string, readonly Cluster[]>() };
  shapedFaces.set(face, made);
  return made;
}

/** In reading order. */
function clustersOf(text: string, font: harfbuzz.Font, direction: Direction): Cluster[] {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  const drawn = new Map<number, { glyphs: PlacedGlyph[]; advance: number }>();
  for (const {
    codepoint,
    cluster,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of buffer.getGlyphInfosAndPositions()) {
    const { glyphs, advance } = drawn.get(cluster) ?? { glyphs: [], advance: 0 };
    glyphs.push({ glyph: codepoint, x: advance + xOffset, y: yOffset });
    drawn.set(cluster, { glyphs, advance: advance + xAdvance });
  }
  const starts = [...drawn.keys()].sort((a, b) => a - b);
  return starts.map((start, i) => ({
    glyphs: drawn.get(start)?.glyphs ?? [],
    advance: drawn.get(start)?.advance ?? 0,
    // What is not drawn at all belongs to its neighbour.
    text: text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length),
  }));
}
