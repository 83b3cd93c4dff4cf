/** Long texts cut to a length: own words are what a QR code has least room for. */
import type { Sections } from './layout.ts';

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
  readonly sections: Sections;
  /** What the texts in the column of answers are, place by place. */
  readonly kinds: readonly TextKind[];
}

/** The rows with every text in the person's words within its limit. */
export function withTextsCut({ sections, kinds }: RowsWithTexts, limits: TextLimits): Sections {
  const shorter = <Part>(part: Part | string, longest: number) =>
    typeof part === 'string' ? cut(part, longest) : part;
  const [numbers, said, origins] = sections.answers;
  return {
    ...sections,
    answers: [numbers, said.map((part, at) => shorter(part, limits[kinds[at] ?? 'names'])), origins],
    ownItems: sections.ownItems.map(([number, text, ...rest]) => [number, cut(text, limits.names), ...rest]),
    teamQuestions: questionsCut(sections, (text) => shorter(text, limits.passages)),
  };
}

function questionsCut(
  { teamQuestions }: Sections,
  cutTo: (text: string | 0) => string | 0,
): Sections['teamQuestions'] {
  if (teamQuestions === 0) return 0;
  const [listed, removed] = teamQuestions;
  return [listed.map(([number, must, text]) => [number, must, cutTo(text)]), removed];
}

/** UTF-16 units of the longest text. */
export function longestText({ answers, ownItems, teamQuestions }: Sections): number {
  const [, said] = answers;
  const [listed] = teamQuestions === 0 ? [[]] : teamQuestions;
  const texts = [...said, ...ownItems.map(([, text]) => text), ...listed.map(([, , text]) => text)];
  return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
}
