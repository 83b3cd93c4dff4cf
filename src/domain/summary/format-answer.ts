/** An answer in words: what was chosen or written, or why there is nothing. */
import type { Question } from '#content/schema.ts';
import { chosenOptions } from '#domain/pack/conditions.ts';
import { answerOptionOf } from '#domain/pack/pack.ts';
import type { Answer } from '#domain/record/record.ts';
import type { Answered, Said, SummaryContext } from './context.ts';

/** Words for an answer that holds no value, as the speaker says them; no answer at all means that it was not asked. */
export function statusWords(status: Answer['status'] | undefined, context: SummaryContext): string {
  if (status === 'not-sure' || status === 'rather-talk') return context.t(`status.${status}`);
  return context.common(`status.${status === 'answered' ? 'unknown' : (status ?? 'not-asked')}`);
}

/** The answer to a question, whole, on one line. */
export function answerWords(question: Question, answer: Answer | undefined, context: SummaryContext): Said {
  if (answer?.status !== 'answered' || answer.value === undefined)
    return { text: statusWords(answer?.status, context) };
  const { value } = answer;
  if (question.kind === 'choice' || question.kind === 'choices')
    return { text: optionsInWords(question, answer, context).join(context.common('list.separator')) };
  if (typeof value !== 'string') return { text: context.common('status.unknown') };
  return question.kind === 'date' ? { text: context.day(value) } : context.own(value);
}

/** Each chosen option in words, in the order of the questionnaire; one that the questionnaire does not know says so. */
export function optionsInWords(question: Question, answer: Answer, context: SummaryContext): string[] {
  const chosen = chosenOptions(answer);
  const known = (question.options ?? []).filter(({ id }) => chosen.includes(id));
  const words = known.map(({ id }) => context.translator.answerOption(question.id, id));
  return chosen.some((id) => !answerOptionOf(question, id))
    ? [...words, context.common('status.unknown')]
    : words;
}

/** A rating (1-4) in words. */
export function ratingWords(answer: Answer | undefined, context: SummaryContext): string {
  if (answer?.status !== 'answered') return statusWords(answer?.status, context);
  return typeof answer.value === 'number'
    ? context.translator.ui(`rating.${answer.value}`)
    : context.common('status.unknown');
}

export const hasValue = ({ answer }: Answered): boolean =>
  answer.status === 'answered' && answer.value !== undefined;
