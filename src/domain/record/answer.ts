/** Give, state and clear one answer, checked against its question; each returns a new record. Nothing said is lost: other days are kept. */
import { ratingSteps } from '#content/rating.ts';
import type { Question } from '#content/schema.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import { limits, type Answer, type AnswersRecord, type Status, type Value } from './record.ts';
import { respondentOf } from './respondent.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { Moment } from './moment.ts';
import { canBeVisitDay } from '#domain/days/possible-day.ts';
import { answerOptionOf, type Pack } from '#domain/pack/pack.ts';

/** A record with one more change counted. */
export const changed = (
  record: AnswersRecord,
  change: Partial<AnswersRecord>,
  moment: Moment,
): AnswersRecord => ({
  ...record,
  ...change,
  changedAt: moment.at,
  sequence: record.sequence + 1,
});

export const answerOf = (record: AnswersRecord, id: string): Answer | undefined => record.answers[id];

/** Keeps a value for a question or a rating (1-4) for an item. A value of which nothing would be seen clears; a value that does not fit is ignored. */
export function giveAnswer(
  record: AnswersRecord,
  pack: Pack,
  id: string,
  value: Value,
  moment: Moment,
): AnswersRecord {
  if (isEmpty(value)) return clearAnswer(record, pack, id, moment);
  return fits(record, pack, id, value, moment)
    ? keep(record, pack, id, { status: 'answered', value }, moment)
    : record;
}

/** Keeps "not sure" or "rather talk about it" in place of a value; about something that is not asked it changes nothing. */
export const stateAnswer = (
  record: AnswersRecord,
  pack: Pack,
  id: string,
  status: 'not-sure' | 'rather-talk',
  moment: Moment,
): AnswersRecord =>
  pack.questionById.has(id) || isRateable(record, pack)(id)
    ? keep(record, pack, id, { status }, moment)
    : record;

/** Takes a value back: the question stays open. */
export const clearAnswer = (record: AnswersRecord, pack: Pack, id: string, moment: Moment): AnswersRecord =>
  record.answers[id] ? keep(record, pack, id, { status: 'left-open' }, moment) : record;

/** Marks what was asked and not answered, so that "left open" and "skipped" differ from "not asked". */
export function markUnanswered(
  record: AnswersRecord,
  pack: Pack,
  ids: readonly string[],
  status: 'left-open' | 'skipped',
  moment: Moment,
): AnswersRecord {
  const open = ids.filter((id) => {
    const found = record.answers[id]?.status;
    return found === undefined || (found === 'left-open' && status === 'skipped');
  });
  return open.reduce((kept, id) => keep(kept, pack, id, { status }, moment), record);
}

/** The one door for summary, PDF and the file handed over: answers whose question or item is on the person's path. */
export function answersOnPath(record: AnswersRecord, pack: Pack): Readonly<Record<string, Answer>> {
  const { answer, isMet } = conditionsOf(record, pack);
  const rateable = isRateable(record, pack);
  return Object.fromEntries(
    Object.entries(record.answers).filter(([id]) => {
      const question = pack.questionById.get(id);
      return question ? answer(id) && isMet(question.sharedWhen) : rateable(id);
    }),
  );
}

/** The list after one option was ticked or unticked: an exclusive one stands alone. */
export function withOption(question: Question, chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  if (answerOptionOf(question, option)?.exclusive) return [option];
  return [...chosen.filter((id) => !answerOptionOf(question, id)?.exclusive), option];
}

const isEmpty = (value: Value): boolean =>
  typeof value === 'string' ? isBlank(value) : Array.isArray(value) && value.length === 0;

type Kind = Question['kind'];
const fitsKind: Readonly<Record<Kind, (value: Value, question: Question, today: string) => boolean>> = {
  choice: (value, question) => typeof value === 'string' && answerOptionOf(question, value) !== undefined,
  choices: (value, question) =>
    Array.isArray(value) && value.every((option) => answerOptionOf(question, option) !== undefined),
  date: (value, _, today) => typeof value === 'string' && canBeVisitDay(value, today),
  line: (value) => typeof value === 'string' && value.length <= limits.line,
  words: (value) => typeof value === 'string' && value.length <= limits.text,
};

function fits(record: AnswersRecord, pack: Pack, id: string, value: Value, { day }: Moment): boolean {
  const question = pack.questionById.get(id);
  if (question) return fitsKind[question.kind](value, question, day);
  return isStep(value) && isRateable(record, pack)(id);
}

const isStep = (value: Value): boolean => ratingSteps.some((step) => step === value);

function keep(
  record: AnswersRecord,
  pack: Pack,
  id: string,
  given: { status: Status; value?: Value },
  moment: Moment,
): AnswersRecord {
  const before = record.answers[id];
  const answer: Answer = {
    ...given,
    day: moment.day,
    ...respondentOf(record, pack, id),
    audience: before?.audience ?? 'everyone',
    earlier: earlierOf(before, moment.day),
  };
  return changed(record, { answers: { ...record.answers, [id]: answer } }, moment);
}

/** What stood on another day is kept; the same day is one thought. */
function earlierOf(before: Answer | undefined, day: string): Answer['earlier'] {
  if (!before) return [];
  if (before.day === day || before.status === 'left-open') return before.earlier;
  const { status, value } = before;
  return [...before.earlier, { status, day: before.day, ...(value === undefined ? {} : { value }) }].slice(
    -50,
  );
}
