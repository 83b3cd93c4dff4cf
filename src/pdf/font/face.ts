/** One face of a font: which glyphs it has, how wide they are, and their outlines. Nothing here changes a font. */
import { viewOf } from '#pdf/file/bytes.ts';
import { characterMapOf, type CharacterMap } from './character-map.ts';
import { tableIn, tablesOf, type Tables } from './sfnt.ts';

/** Reads tables when it is asked, and keeps none of what it reads but the character map. */
export class Face {
  /** Name for the PDF: its family, its part and its weight, joined by hyphens. */
  readonly name: string;
  readonly family: string;
  /** A bare TrueType font. */
  readonly bytes: Uint8Array;
  readonly tables: Tables;
  /** Has it rules by which text must be shaped? */
  readonly isShaped: boolean;
  /** Font units in one em. */
  readonly unitsPerEm: number;
  /** Left, lower, right and upper edge of all glyphs, in font units. */
  readonly bounds: readonly number[];
  /** Above the baseline, in font units. */
  readonly ascent: number;
  /** Below the baseline, in font units: negative. */
  readonly descent: number;
  readonly capHeight: number;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly #characters: CharacterMap;
  readonly #metrics: DataView;
  readonly #metricsCount: number;
  readonly #locations: DataView;
  readonly #longLocations: boolean;
  readonly #outlines: Uint8Array;

  /** `bytes`: a bare TrueType font. Throws FontUnreadable. */
  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.family = name.replace(/-.*/, '');
    this.bytes = bytes;
    this.tables = tablesOf(bytes);
    this.isShaped = this.tables.has('GSUB') || this.tables.has('GPOS');
    const view = (tag: string) => viewOf(tableIn(this.tables, tag));
    const head = view('head');
    const across = view('hhea');
    const system = view('OS/2');
    this.unitsPerEm = head.getUint16(18);
    this.bounds = [36, 38, 40, 42].map((at) => head.getInt16(at));
    this.ascent = across.getInt16(4);
    this.descent = across.getInt16(6);
    this.weight = system.getUint16(4);
    this.capHeight = system.getUint16(0) >= 2 ? system.getInt16(88) : this.ascent;
    this.#characters = characterMapOf(tableIn(this.tables, 'cmap'));
    this.#metrics = view('hmtx');
    this.#metricsCount = across.getUint16(34);
    this.#locations = view('loca');
    this.#longLocations = head.getInt16(50) === 1;
    this.#outlines = tableIn(this.tables, 'glyf');
  }

  /** 0 when the face has none. */
  glyphFor(character: number): number {
    return this.#characters.get(character) ?? 0;
  }

  /** Can the face draw every character of the text? */
  has(text: string): boolean {
    return Array.from(text).every((character) => this.glyphFor(character.codePointAt(0) ?? 0) !== 0);
  }

  /** How far the next glyph stands, in font units. */
  advance(glyph: number): number {
    return this.#metrics.getUint16(4 * Math.min(glyph, this.#metricsCount - 1));
  }

  /** Distance from the origin to the left edge of the outline, in font units. */
  leftBearing(glyph: number): number {
    const rest = glyph - this.#metricsCount;
    return this.#metrics.getInt16(rest < 0 ? 4 * glyph + 2 : 4 * this.#metricsCount + 2 * rest);
  }

  /** Empty for a blank glyph. */
  outline(glyph: number): Uint8Array {
    const at = (index: number) =>
      this.#longLocations ? this.#locations.getUint32(4 * index) : 2 * this.#locations.getUint16(2 * index);
    return this.#outlines.subarray(at(glyph), at(glyph + 1));
  }
}
