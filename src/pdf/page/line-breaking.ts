/** Spans -> lines that are no wider than asked: breaks where the language allows it (UAX 14), and inside a word only when it is wider than a line. */
import LineBreaker from 'linebreak';
import { firstDirection, type Direction } from './direction.ts';
import { runsOf, type Run } from './runs.ts';
import type { FaceSet, Span } from './spans.ts';
import { setClusters, type Item } from './typesetting.ts';
import { inVisualOrder } from './visual-order.ts';

export interface Line {
  /** From left to right. */
  readonly runs: readonly Run[];
  /** Points, without the spaces at its end. */
  readonly width: number;
  /** Where the line begins. */
  readonly direction: Direction;
}

/** `width` in points. Text without anything to draw gives no line. The texts hold no line feed. */
export function breakLines(spans: readonly Span[], width: number, faces: FaceSet): Line[] {
  const lines: Item[][] = [];
  let line: Item[] = [];
  let filled = 0;
  const end = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    filled = 0;
  };
  const direction = directionOfAll(spans);
  for (const segment of segmentsOf(spans, faces, direction)) {
    const needed = inkWidth(segment);
    if (filled + needed > width) end();
    for (const item of segment) {
      if (needed > width && filled + item.width > width && !item.isSpace) end();
      line.push(item);
      filled += item.width;
    }
  }
  end();
  return lines.map((items) => lineOf(items, direction));
}

function lineOf(items: readonly Item[], direction: Direction): Line {
  const width = inkWidth(items);
  const seen = inVisualOrder(items, direction);
  // The spaces at the end of such a line hang out at its left.
  const left = direction === 'rtl' ? width - items.reduce((sum, item) => sum + item.width, 0) : 0;
  return { runs: runsOf(seen, left), width, direction };
}

/** Each span runs its own way, whatever stands beside it; one without letters goes with the others. */
function itemsOf(spans: readonly Span[], faces: FaceSet, paragraph: Direction): Item[][] {
  return spans.map((span) => {
    const direction = firstDirection(span.text) ?? paragraph;
    // Spelled out: a document has tens of thousands of them, and copying by spread takes longer than all the rest.
    return setClusters(span, faces, direction).map(({ cluster, face, level, start, missing }) => ({
      cluster,
      face,
      level,
      start,
      missing,
      span,
      direction,
      width: (cluster.advance * span.style.size) / face.unitsPerEm,
      isSpace: missing === undefined && /^\s*$/u.test(cluster.text),
    }));
  });
}

/** The stretches between two places where a line may end. */
function segmentsOf(spans: readonly Span[], faces: FaceSet, paragraph: Direction): Item[][] {
  const breaks = breaksIn(spans.map(({ text }) => text).join(''));
  const segments: Item[][] = [];
  let segment: Item[] = [];
  let next = breaks.shift();
  let offset = 0;
  for (const [i, items] of itemsOf(spans, faces, paragraph).entries()) {
    for (const item of items) {
      while (next !== undefined && offset + item.start >= next) {
        segments.push(segment);
        segment = [];
        next = breaks.shift();
      }
      segment.push(item);
    }
    offset += spans[i]?.text.length ?? 0;
  }
  return [...segments, segment];
}

/** An address stays in one piece: half of it would lead nowhere. */
const insideAddress = /https?:\/\/\S*$/;

/** Where a line may end, in UTF-16 units from the start. */
function breaksIn(text: string): number[] {
  const breaker = new LineBreaker(text);
  const hasAddress = text.includes('://');
  const positions: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak())
    if (!hasAddress || !insideAddress.test(text.slice(0, found.position).slice(-longestAddress)))
      positions.push(found.position);
  return positions;
}

/** Characters; a longer one may be broken. */
const longestAddress = 200;

function inkWidth(items: readonly Item[]): number {
  const end = items.findLastIndex(({ isSpace }) => !isSpace);
  return items.slice(0, end + 1).reduce((width, item) => width + item.width, 0);
}

/** All of it from right to left, or from left to right as our pages do. */
const directionOfAll = (spans: readonly Span[]): Direction => {
  const own = spans.flatMap(({ text }) => firstDirection(text) ?? []);
  return own.length > 0 && own.every((direction) => direction === 'rtl') ? 'rtl' : 'ltr';
};
