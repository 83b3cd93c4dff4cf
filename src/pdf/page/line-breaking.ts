/** Spans -> lines that are no wider than asked: breaks where the language allows it (UAX 14), and inside a word only when it is wider than a line. */
import LineBreaker from 'linebreak';
import type { Cluster } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';
import type { GlyphRun } from '#pdf/tag/pen.ts';
import { drawnBy, graphemesIn, type Grapheme } from './glyph-runs.ts';
import type { FaceSet, Span, Target } from './spans.ts';

/** Neighbouring clusters of one face, size and element. */
export interface Run extends GlyphRun {
  readonly target: Target;
  /** The characters that the run stands for, in reading order. */
  readonly source: string;
  readonly direction: 'ltr';
  /** Points from the start of the line. */
  readonly left: number;
}

export interface Line {
  readonly runs: readonly Run[];
  /** Points, without the spaces at its end. */
  readonly width: number;
}

/** Shown in place of what no face can draw. */
const substitute = '?';

interface Item {
  readonly cluster: Cluster;
  readonly face: Face;
  readonly span: Span;
  readonly width: number;
  readonly isSpace: boolean;
  /** The characters that the substitute stands for. */
  readonly missing?: string;
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
  for (const segment of segmentsOf(spans, faces)) {
    const needed = inkWidth(segment);
    if (filled + needed > width) end();
    for (const item of segment) {
      if (needed > width && filled + item.width > width && !item.isSpace) end();
      line.push(item);
      filled += item.width;
    }
  }
  end();
  return lines.map((items) => ({ runs: runsOf(items), width: inkWidth(items) }));
}

/** The stretches between two places where a line may end. */
function segmentsOf(spans: readonly Span[], faces: FaceSet): Item[][] {
  const breaks = breaksIn(spans.map(({ text }) => text).join(''));
  const segments: Item[][] = [];
  let segment: Item[] = [];
  let next = breaks.shift();
  let offset = 0;
  for (const span of spans) {
    for (const grapheme of graphemesIn(span.text)) {
      while (next !== undefined && offset + grapheme.start >= next) {
        segments.push(segment);
        segment = [];
        next = breaks.shift();
      }
      addItem(segment, grapheme, span, faces);
    }
    offset += span.text.length;
  }
  return [...segments, segment];
}

/** An address stays in one piece: half of it would lead nowhere. */
const insideAddress = /https?:\/\/\S*$/;

/** Where a line may end, in UTF-16 units from the start. */
function breaksIn(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak())
    if (!insideAddress.test(text.slice(0, found.position).slice(-longestAddress)))
      positions.push(found.position);
  return positions;
}

/** Characters; a longer one may be broken. */
const longestAddress = 200;

/** Neighbours that nothing can draw share one substitute. */
function addItem(segment: Item[], { text }: Grapheme, span: Span, faces: FaceSet): void {
  const drawn = drawnBy(text, faces[span.style.weight]);
  const before = segment.at(-1);
  if (drawn) segment.push(itemOf(drawn, span));
  else if (before?.missing !== undefined && before.span === span)
    segment[segment.length - 1] = { ...before, missing: before.missing + text };
  else {
    const instead = drawnBy(substitute, faces[span.style.weight]);
    if (instead) segment.push({ ...itemOf(instead, span), missing: text });
  }
}

const itemOf = ({ cluster, face }: Pick<Item, 'cluster' | 'face'>, span: Span): Item => ({
  cluster,
  face,
  span,
  width: (cluster.advance * span.style.size) / face.unitsPerEm,
  isSpace: cluster.text.trim() === '',
});

function inkWidth(items: readonly Item[]): number {
  const end = items.findLastIndex(({ isSpace }) => !isSpace);
  return items.slice(0, end + 1).reduce((width, item) => width + item.width, 0);
}

function runsOf(items: readonly Item[]): Run[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0] && isSameRun(group[0], item)) group.push(item);
    else groups.push([item]);
  }
  let left = 0;
  return groups.map((group) => {
    const run = runOf(group, left);
    left += group.reduce((width, item) => width + item.width, 0);
    return run;
  });
}

const isSameRun = (a: Item, b: Item): boolean =>
  a.face === b.face && a.span === b.span && a.missing === undefined && b.missing === undefined;

function runOf(group: readonly Item[], left: number): Run {
  const [first] = group;
  if (!first) throw new RangeError('A run holds at least one cluster.');
  const { span, face, missing } = first;
  return {
    face,
    size: span.style.size,
    colour: span.style.colour,
    target: span.target,
    clusters: group.map(({ cluster }) => cluster),
    source: missing ?? group.map(({ cluster }) => cluster.text).join(''),
    direction: 'ltr',
    left,
    ...(missing === undefined ? {} : { actualText: missing }),
  };
}
