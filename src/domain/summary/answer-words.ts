/** An answer in words: what was chosen or written, or why there is nothing. */
import type { Question } from '#content/schema.ts';
import { chosenOptions } from '#domain/pack/circumstances.ts';
import { answerOptionOf } from '#domain/pack/pack.ts';
import type { Answer } from '#domain/record/record.ts';
import type { Answered, Said, Teller } from './teller.ts';

/** Words for an answer that holds no value, as the speaker says them; no answer at all means that it was not asked. */
export function statusWords(status: Answer['status'] | undefined, teller: Teller): string {
  if (status === 'not-sure' || status === 'rather-talk') return teller.say(`status.${status}`);
  return teller.common(`status.${status === 'answered' ? 'unknown' : (status ?? 'not-asked')}`);
}

/** The answer to a question, whole, on one line. */
export function answerWords(question: Question, answer: Answer | undefined, teller: Teller): Said {
  if (answer?.status !== 'answered' || answer.value === undefined)
    return { text: statusWords(answer?.status, teller) };
  const { value } = answer;
  if (question.kind === 'choice' || question.kind === 'choices')
    return { text: optionsInWords(question, answer, teller).join(teller.common('list.separator')) };
  if (typeof value !== 'string') return { text: teller.common('status.unknown') };
  return question.kind === 'date' ? { text: teller.day(value) } : teller.own(value);
}

/** Each chosen option in words, in the order of the questionnaire; one that the questionnaire does not know says so. */
export function optionsInWords(question: Question, answer: Answer, teller: Teller): string[] {
  const chosen = chosenOptions(answer);
  const known = (question.options ?? []).filter(({ id }) => chosen.includes(id));
  const words = known.map(({ id }) => teller.wording.answerOption(question.id, id));
  return chosen.some((id) => !answerOptionOf(question, id))
    ? [...words, teller.common('status.unknown')]
    : words;
}

/** A rating (1-4) in words. */
export function ratingWords(answer: Answer | undefined, teller: Teller): string {
  if (answer?.status !== 'answered') return statusWords(answer?.status, teller);
  return typeof answer.value === 'number'
    ? teller.wording.ui(`rating.${String(answer.value)}`)
    : teller.common('status.unknown');
}

export const hasValue = ({ answer }: Answered): boolean =>
  answer.status === 'answered' && answer.value !== undefined;
