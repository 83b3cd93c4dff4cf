/** A paragraph as strips: one for each line, never a single line alone at the foot or the head of a page. */
import { paint, type FaceSet, type Span } from './spans.ts';
import { breakLines, type Line } from './line-breaking.ts';
import type { Column, Strip } from './strip.ts';

/** Height of a line by the size of its letters. */
const leading = 1.32;

export function paragraph(spans: readonly Span[], column: Column, faces: FaceSet): Strip[] {
  const size = Math.max(...spans.map(({ style }) => style.size));
  const lines = breakLines(spans, column.width, faces);
  return lines.map((line, i) => ({
    before: 0,
    height: size * leading,
    keepsNext: i + 1 < lines.length && (i === 0 || i + 2 === lines.length),
    frames: [],
    draw: (page, top) => {
      for (const run of line.runs)
        paint(page, run.target, (pen) => pen.text(run, column.left + run.left, top + baselineOf(size, line)));
    },
  }));
}

/** Distance of the baseline from the top of a line: the letters stand in the middle of it. */
function baselineOf(size: number, { runs }: Line): number {
  const face = runs[0]?.face;
  if (!face) return size;
  const perPoint = size / face.unitsPerEm;
  const free = size * leading - (face.ascent - face.descent) * perPoint;
  return free / 2 + face.ascent * perPoint;
}
