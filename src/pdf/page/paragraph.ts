/** A paragraph as strips: one for each line, never a single line alone at the foot or the head of a page. */
import { startOf } from './paper.ts';
import { hasRightToLeft } from './direction.ts';
import { paint, type FaceSet, type Span } from './spans.ts';
import { breakLines } from './line-breaking.ts';
import type { Column, Strip } from './strip.ts';

/** Height of a line by the size of its letters. */
const leading = 1.32;

/** `column` in points. A target with words from right to left is given them in reading order (ActualText). */
export function paragraph(spans: readonly Span[], column: Column, faces: FaceSet): Strip[] {
  const size = Math.max(...spans.map(({ style }) => style.size));
  const lines = breakLines(spans, column.width, faces);
  sayWhole(spans);
  return lines.map((line, i) => ({
    before: 0,
    height: size * leading,
    keepsNext: i + 1 < lines.length && (i === 0 || i + 2 === lines.length),
    frames: [],
    draw: (page, top) => {
      for (const run of line.runs)
        paint(page, run.target, (pen) =>
          pen.text(
            run,
            startOf(column, line.width, line.direction) + run.left,
            top + baselineOf(size, faces),
          ),
        );
    },
  }));
}

/** Glyphs stand in the order of the eye; where that is not the order of reading, the element says its text itself. */
function sayWhole(spans: readonly Span[]): void {
  const targets = new Set(spans.filter(({ text }) => hasRightToLeft(text)).map(({ target }) => target));
  for (const target of targets)
    if (typeof target !== 'string')
      target.actualText = spans
        .filter((span) => span.target === target)
        .map(({ text }) => text)
        .join('');
}

/** Distance of the baseline from the top of a line: the letters of the first face stand in the middle of it, whatever else the line holds. */
function baselineOf(size: number, { regular: [face] }: FaceSet): number {
  if (!face) return size;
  const perPoint = size / face.unitsPerEm;
  const free = size * leading - (face.ascent - face.descent) * perPoint;
  return free / 2 + face.ascent * perPoint;
}
