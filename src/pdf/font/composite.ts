/** Composite glyphs of the `glyf` table: outlines that are made of other glyphs. */
import { ByteWriter, viewOf } from '#pdf/file/bytes.ts';
import type { PlacedGlyph } from './cluster.ts';

const flags = {
  wordArguments: 0x0001,
  argumentsAreOffsets: 0x0002,
  scaled: 0x0008,
  more: 0x0020,
  scaledBoth: 0x0040,
  transformed: 0x0080,
} as const;

/** Calls `visit` with the place of each part's glyph number inside a composite outline. */
export function visitParts(outline: Uint8Array, visit: (view: DataView, at: number) => void): void {
  if (outline.length < 10) return;
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return;
  let at = 10;
  let flag: number;
  do {
    flag = view.getUint16(at);
    visit(view, at + 2);
    at += 4 + (flag & flags.wordArguments ? 4 : 2) + scaleLength(flag);
  } while (flag & flags.more);
}

function scaleLength(flag: number): number {
  if (flag & flags.scaled) return 2;
  if (flag & flags.scaledBoth) return 4;
  return flag & flags.transformed ? 8 : 0;
}

/** A part of a new composite: the number it has in the new font, and the outline it had in the face. */
export interface Part extends PlacedGlyph {
  readonly outline: Uint8Array;
}

/** The outline that shows all parts, and its left edge. `parts` is not empty, none of them blank. */
export function compositeOf(parts: readonly Part[]): { outline: Uint8Array; left: number } {
  const edges = parts.map(({ outline, x, y }) => {
    const view = viewOf(outline);
    return [view.getInt16(2) + x, view.getInt16(4) + y, view.getInt16(6) + x, view.getInt16(8) + y] as const;
  });
  const left = Math.min(...edges.map((edge) => edge[0]));
  const lower = Math.min(...edges.map((edge) => edge[1]));
  const right = Math.max(...edges.map((edge) => edge[2]));
  const upper = Math.max(...edges.map((edge) => edge[3]));
  const written = new ByteWriter().u16(-1, left, lower, right, upper);
  parts.forEach(({ glyph, x, y }, i) => {
    const more = i + 1 < parts.length ? flags.more : 0;
    written.u16(flags.wordArguments | flags.argumentsAreOffsets | more, glyph, x, y);
  });
  return { outline: written.written(), left };
}
