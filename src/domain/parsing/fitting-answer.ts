/** One answer from outside, held against what it answers: a value of another kind is hidden, and its line says so. */
import type { Question } from '#content/schema.ts';
import { limits, type Answer, type Value } from '#domain/record/record.ts';
import { isSensibleDay } from '#domain/days/days.ts';

type Given = Pick<Answer, 'status' | 'value' | 'day'>;
type Kind = Question['kind'] | 'rating';

/** A field of one line holds one line, whatever a program put into it. */
export const oneLine = (text: string): string => text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');

export const unique = <Entry>(list: readonly Entry[]): Entry[] => [...new Set(list)];

export const isFitting = ({ day }: Given): boolean => isSensibleDay(day);

/** An answer without its value stays one: what was asked was answered, in a way that cannot be shown. */
export function fittingAnswer(answer: Answer, kind: Kind): Answer {
  const earlier = answer.earlier.filter(isFitting).map((given) => fittingGiven(given, kind));
  return { ...fittingGiven(answer, kind), earlier };
}

function fittingGiven<G extends Given>(given: G, kind: Kind): G {
  const { value, ...rest } = given;
  const fitting = value === undefined || given.status !== 'answered' ? undefined : valueOf[kind](value);
  return (fitting === undefined ? rest : { ...given, value: fitting }) as G;
}

const text = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined);

/** The value as far as it is one of the kind. An option that is not known is one of another version, and is told as that. */
const valueOf: Readonly<Record<Kind, (value: Value) => Value | undefined>> = {
  rating: (value) => (typeof value === 'number' ? value : undefined),
  choice: text,
  choices: (value) => (Array.isArray(value) ? unique(value) : undefined),
  date: (value) => (isSensibleDay(String(value)) ? value : undefined),
  line: (value) => (String(value).length <= limits.line ? text(value) && oneLine(String(value)) : undefined),
  words: text,
};
