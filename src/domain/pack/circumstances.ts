/** What conditions may look at: the answers that count, the voice, the set of items. Answers off the path do not count here. */
import type { Condition, AnswerOption, Voice } from '#content/schema.ts';
import type { Answer, AnswersRecord } from '#domain/record/record.ts';
import { answerOptionOf, type Pack } from './pack.ts';

export interface Circumstances {
  readonly voice: Voice;
  /** Set of items that the places bring; the neutral one when no place is known. */
  readonly itemSet: string;
  /** The answer to a question that is on the path, else undefined. */
  readonly answer: (question: string) => Answer | undefined;
  /** The rating of an item that is on the path, else undefined. */
  readonly rating: (item: string) => Answer['value'];
  readonly holds: (condition: Condition | undefined) => boolean;
}

/** Reads a record against a pack. `top`: the person's first items, most important first (only team questions ask). */
export function circumstancesOf(
  record: AnswersRecord,
  pack: Pack,
  top: readonly string[] = [],
): Circumstances {
  const isOnPath = (item: string) =>
    pack.itemById.get(item)?.itemSets.includes(circumstances.itemSet) ?? false;
  const circumstances: Circumstances = {
    get voice() {
      return voiceOf(circumstances, pack);
    },
    get itemSet() {
      return itemSetOf(circumstances, pack);
    },
    answer(id) {
      const answer = record.answers[id];
      return answer && circumstances.holds(pack.questionById.get(id)?.when) ? answer : undefined;
    },
    rating: (item) => (isOnPath(item) ? record.answers[item]?.value : undefined),
    holds: (condition) => condition === undefined || holdsFor(condition, circumstances, top),
  };
  return circumstances;
}

function holdsFor(condition: Condition, circumstances: Circumstances, top: readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => circumstances.holds(part));
  if ('any' in condition) return condition.any.some((part) => circumstances.holds(part));
  if ('not' in condition) return !circumstances.holds(condition.not);
  if ('item' in condition) return holdsForItem(condition, circumstances, top);
  if ('question' in condition) return holdsForAnswer(condition, circumstances);
  if ('itemSet' in condition) return condition.itemSet.includes(circumstances.itemSet);
  return condition.voice.includes(circumstances.voice);
}

function holdsForAnswer(
  condition: Extract<Condition, { question: string }>,
  circumstances: Circumstances,
): boolean {
  const answer = circumstances.answer(condition.question);
  return 'has' in condition ? has(answer, condition.has) : answer?.value !== undefined;
}

function holdsForItem(
  condition: Extract<Condition, { item: string }>,
  circumstances: Circumstances,
  top: readonly string[],
): boolean {
  if ('top' in condition) return top.slice(0, condition.top).includes(condition.item);
  const rating = circumstances.rating(condition.item);
  return typeof rating === 'number' && rating >= condition.rated;
}

function has(answer: Answer | undefined, wanted: readonly string[]): boolean {
  if (!answer) return false;
  return wanted.includes(answer.status) || chosenOptions(answer).some((id) => wanted.includes(id));
}

/** Ids of the options in an answer of kind choice or choices; empty for words and ratings. */
export function chosenOptions(answer: Answer | undefined): readonly string[] {
  const value = answer?.value;
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

/** Every chosen option of the questions on the path, in the order of the pack. */
function chosenOnPath(circumstances: Circumstances, pack: Pack): AnswerOption[] {
  return pack.questionnaire.questions
    .filter((question) => question.options?.some((option) => option.itemSet ?? option.voice))
    .flatMap((question) =>
      chosenOptions(circumstances.answer(question.id)).map((id) => answerOptionOf(question, id)),
    )
    .filter((option) => option !== undefined);
}

function voiceOf(circumstances: Circumstances, pack: Pack): Voice {
  return chosenOnPath(circumstances, pack).find((option) => option.voice)?.voice ?? 'adult';
}

function itemSetOf(circumstances: Circumstances, pack: Pack): string {
  const { itemSets, neutralItemSet } = pack.questionnaire;
  const brought = new Set(chosenOnPath(circumstances, pack).map((option) => option.itemSet));
  const found = itemSets.filter((set) => brought.has(set.id));
  const largest = found.filter((set) => set.size === Math.max(...found.map(({ size }) => size)));
  const [first, second] = largest;
  if (!first) return neutralItemSet;
  return (second && first.joined) ?? first.id;
}
