/** Which part of a vast family covers which characters: a line for each part, its name and its ranges in base 36, each number counted on from the one before. */

/** First and last code point. */
export type Range = readonly [number, number];

export interface Coverage {
  readonly part: string;
  readonly ranges: readonly Range[];
}

/** The table as it is fetched. */
export const writeCoverage = (parts: readonly Coverage[]): string =>
  parts.map(({ part, ranges }) => [part, ...stepsOf(ranges)].join(' ')).join('\n');

function stepsOf(ranges: readonly Range[]): string[] {
  let at = 0;
  return ranges.map(([first, last]) => {
    const step = (first - at).toString(36);
    at = last;
    return last === first ? step : `${step}-${(last - first).toString(36)}`;
  });
}

/** What writeCoverage wrote, back as data. */
export const readCoverage = (text: string): Coverage[] =>
  text.split('\n').map((line) => {
    const [part = '', ...steps] = line.split(' ');
    return { part, ranges: rangesOf(steps) };
  });

function rangesOf(steps: readonly string[]): Range[] {
  let at = 0;
  return steps.map((step) => {
    const [from = '0', more = '0'] = step.split('-');
    const first = at + parseInt(from, 36);
    at = first + parseInt(more, 36);
    return [first, at];
  });
}

const covers = ({ ranges }: Coverage, point: number): boolean =>
  ranges.some(([first, last]) => first <= point && point <= last);

/** The parts that draw these graphemes, each by one part where one has all of its characters. */
export function partsCovering(graphemes: readonly string[], parts: readonly Coverage[]): string[] {
  const needed = graphemes.flatMap((grapheme) => {
    const points = Array.from(grapheme.replace(invisible, ''), (character) => character.codePointAt(0) ?? 0);
    return parts.find((part) => points.every((point) => covers(part, point)))?.part ?? [];
  });
  return [...new Set(needed)];
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
