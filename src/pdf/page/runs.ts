/** The items of a line as runs: what is drawn in one go. */
import type { GlyphRun } from '#pdf/tag/pen.ts';
import type { Direction } from './direction.ts';
import type { Target } from './spans.ts';
import type { Item } from './typesetting.ts';

/** Neighbouring clusters of one face, size, direction and element. */
export interface Run extends GlyphRun {
  readonly target: Target;
  /** The characters that the run stands for, in reading order. */
  readonly source: string;
  readonly direction: Direction;
  /** Points from where the line begins to be seen. */
  readonly left: number;
}

/** `items` from left to right; `left`: where the first of them stands, in points. */
export function runsOf(items: readonly Item[], left: number): Run[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0] && isSameRun(group[0], item)) group.push(item);
    else groups.push([item]);
  }
  let at = left;
  return groups.map((group) => {
    const run = runOf(group, at);
    at += group.reduce((width, item) => width + item.width, 0);
    return run;
  });
}

const directionOf = ({ level }: Item): Direction => (level % 2 === 1 ? 'rtl' : 'ltr');

const isSameRun = (a: Item, b: Item): boolean =>
  a.face === b.face &&
  a.span === b.span &&
  directionOf(a) === directionOf(b) &&
  a.missing === undefined &&
  b.missing === undefined;

function runOf(group: readonly Item[], left: number): Run {
  const [first] = group;
  if (!first) throw new RangeError('A run holds at least one cluster.');
  const { span, face, missing } = first;
  const direction = directionOf(first);
  const read = direction === 'rtl' ? group.toReversed() : group;
  return {
    face,
    size: span.style.size,
    colour: span.style.colour,
    target: span.target,
    clusters: group.map(({ cluster }) => cluster),
    source: missing ?? read.map(({ cluster }) => cluster.text).join(''),
    direction,
    left,
    ...(missing === undefined ? {} : { actualText: missing }),
  };
}
