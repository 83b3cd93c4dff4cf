/** What fits of a text that was changed: what stood there stays, and only what was put in is cut. */

export interface Fitted {
  readonly text: string;
  /** UTF-16 units of what was put in that had no room. */
  readonly cut: number;
  /** Where what was put in ends. */
  readonly at: number;
}

/** `before`: what stood in the field, within `most`. Programs that dictate or fill in ask no field how much it takes. */
export function fitText(before: string, after: string, most: number): Fitted {
  const start = sharedAtStart(before, after);
  const end = sharedAtEnd(before.slice(start), after.slice(start));
  const put = after.slice(start, after.length - end);
  const room = Math.max(0, most - start - end);
  const kept = put.length <= room ? put : put.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '');
  return {
    text: after.slice(0, start) + kept + after.slice(after.length - end),
    cut: put.length - kept.length,
    at: start + kept.length,
  };
}

function sharedAtStart(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  return count;
}

function sharedAtEnd(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}
