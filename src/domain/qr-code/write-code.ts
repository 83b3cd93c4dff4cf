/** The record -> the text of its QR code, with as much of the person's words as fits. */
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { longestCode, encodeEnvelope } from './envelope.ts';
import { missingParts, rowsOfSections, type MissingPart } from './layout.ts';
import { longestText, withTextsCut, type TextLimits } from './texts.ts';
import { rowsOf, type WrittenRows } from './write-rows.ts';

export interface WrittenCode {
  /** Upper-case letters, digits and signs of the alphanumeric mode; at most `longestCode` of them. */
  readonly text: string;
  readonly missing: readonly MissingPart[];
}

/** null when even the ratings and ticks of this record are too many for a code that a camera can read. `checkWord`: of the hand-over, made of the whole record. */
export function encodeRecord(
  record: AnswersRecord,
  pack: Pack,
  checkWord: string | null = null,
): WrittenCode | null {
  for (const { rest, missing } of everShorter(record)) {
    const rows = rowsOf(rest, pack, checkWord);
    const code = codeWith(rows, missing) ?? codeWithTextsCut(rows, missing);
    if (code) return code;
  }
  return null;
}

interface Shorter {
  readonly rest: AnswersRecord;
  readonly missing: readonly MissingPart[];
}

/** The record; then without what the ratings say without it, one part after the other. */
function everShorter(record: AnswersRecord): Shorter[] {
  const missing = missingFrom(record);
  const noQuestions = { ...record, teamQuestions: null };
  return [
    { rest: record, missing },
    { rest: noQuestions, missing: [...missing, 'team-questions'] },
    { rest: { ...noQuestions, choices: [] }, missing: [...missing, 'team-questions', 'choices'] },
  ];
}

/** What a code never holds. */
const missingFrom = ({ answers, looks = [] }: AnswersRecord): MissingPart[] => [
  ...(Object.values(answers).some(({ earlier }) => earlier.length > 0) ? (['earlier-answers'] as const) : []),
  ...(looks.length > 0 ? (['earlier-orders'] as const) : []),
];

function codeWith({ sections, hasUnknown }: WrittenRows, parts: readonly MissingPart[]): WrittenCode | null {
  const missing = [...parts, ...(hasUnknown ? (['unknown'] as const) : [])];
  const said = { ...sections, missing: missing.map((part) => missingParts.indexOf(part)) };
  const text = encodeEnvelope(rowsOfSections(said));
  return text.length <= longestCode ? { text, missing } : null;
}

/** With its texts cut as little as will do: names only when nothing is left of the passages, and these only when nothing is left of the stories. */
function codeWithTextsCut(written: WrittenRows, missing: readonly MissingPart[]): WrittenCode | null {
  const longest = longestText(written.sections);
  return (
    leastCut(written, missing, longest, (stories) => ({ stories, passages: longest, names: longest })) ??
    leastCut(written, missing, longest, (passages) => ({ stories: 0, passages, names: longest })) ??
    leastCut(written, missing, longest, (names) => ({ stories: 0, passages: 0, names }))
  );
}

/** `longest`: does not fit. */
function leastCut(
  written: WrittenRows,
  missing: readonly MissingPart[],
  longest: number,
  limitsFor: (length: number) => TextLimits,
): WrittenCode | null {
  let code: WrittenCode | null = null;
  let [fitting, tooLong] = [-1, longest];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    const sections = withTextsCut(written, limitsFor(middle));
    const tried = codeWith({ ...written, sections }, [...missing, 'long-texts']);
    if (tried) [fitting, code] = [middle, tried];
    else tooLong = middle;
  }
  return code;
}
