/** The smallest piece of drawn text: what one code of an embedded font shows, and the characters it stands for. */

/** A glyph of the face, moved by x and y from the place of its cluster; font units. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A base letter with its marks, a ligature or a single letter. It becomes one code of the embedded font,
 * so that the text read back is exact even where several glyphs draw one character.
 */
export interface Cluster {
  readonly glyphs: readonly PlacedGlyph[];
  /** Font units. */
  readonly advance: number;
  /** The characters as they were written. */
  readonly text: string;
}
