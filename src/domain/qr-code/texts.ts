/** Long texts cut to a length: own words are what a QR code has least room for. */
import type { Rows } from './layout.ts';

/** Stands where a text was cut. */
export const cutMark = '…';

/** In UTF-16 units, but never between the two of one character; the mark comes on top. */
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}${cutMark}`;

/** What kind of text an answer is. */
export type TextKind = keyof TextLimits;

/** The longest that texts may be, in UTF-16 units. */
export interface TextLimits {
  /** Answers in a field of several lines. */
  readonly stories: number;
  /** Symptoms, and own questions. */
  readonly passages: number;
  /** Own items, and what stands on one line, such as a phone number. */
  readonly names: number;
}

export interface RowsWithTexts {
  readonly rows: Rows;
  /** What the texts in the column of answers are, place by place. */
  readonly kinds: readonly TextKind[];
}

/** The rows with every text in the person's words within its limit. */
export function withTextsCut({ rows, kinds }: RowsWithTexts, limits: TextLimits): Rows {
  const shorter = <Part>(part: Part | string, longest: number) =>
    typeof part === 'string' ? cut(part, longest) : part;
  const [numbers, said, origins] = rows[5];
  const cutRows: Rows = [...rows];
  cutRows[5] = [numbers, said.map((part, at) => shorter(part, limits[kinds[at] ?? 'names'])), origins];
  cutRows[6] = rows[6].map(([number, text, ...rest]) => [number, cut(text, limits.names), ...rest]);
  if (rows[9] !== 0) {
    const [listed, removed] = rows[9];
    cutRows[9] = [
      listed.map(([number, must, text]) => [number, must, shorter(text, limits.passages)]),
      removed,
    ];
  }
  return cutRows;
}

/** UTF-16 units of the longest text. */
export function longestText(rows: Rows): number {
  const listed = rows[9] === 0 ? [] : rows[9][0];
  const texts = [...rows[5][1], ...rows[6].map(([, text]) => text), ...listed.map(([, , text]) => text)];
  return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
}
