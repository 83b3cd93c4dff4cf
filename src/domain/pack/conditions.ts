/** What conditions may look at: the answers that count, the voice, the set of items. Answers off the path do not count here. */
import type { Condition, AnswerOption, Voice } from '#content/schema.ts';
import type { Answer, AnswersRecord } from '#domain/record/record.ts';
import { answerOptionOf, type Pack } from './pack.ts';

export interface Conditions {
  readonly voice: Voice;
  /** Set of items that the places bring; the neutral one when no place is known. */
  readonly itemSet: string;
  /** The answer to a question that is on the path, else undefined. */
  readonly answer: (question: string) => Answer | undefined;
  /** The rating of an item that is on the path, else undefined. */
  readonly rating: (item: string) => Answer['value'];
  readonly isMet: (condition: Condition | undefined) => boolean;
}

/** Reads a record against a pack. `top`: the person's first items, most important first (only team questions ask). */
export function conditionsOf(record: AnswersRecord, pack: Pack, top: readonly string[] = []): Conditions {
  const isOnPath = (item: string) => pack.itemById.get(item)?.itemSets.includes(conditions.itemSet) ?? false;
  const conditions: Conditions = {
    get voice() {
      return voiceOf(conditions, pack);
    },
    get itemSet() {
      return itemSetOf(conditions, pack);
    },
    answer(id) {
      const answer = record.answers[id];
      return answer && conditions.isMet(pack.questionById.get(id)?.when) ? answer : undefined;
    },
    rating: (item) => (isOnPath(item) ? record.answers[item]?.value : undefined),
    isMet: (condition) => condition === undefined || isMetFor(condition, conditions, top),
  };
  return conditions;
}

function isMetFor(condition: Condition, conditions: Conditions, top: readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => conditions.isMet(part));
  if ('any' in condition) return condition.any.some((part) => conditions.isMet(part));
  if ('not' in condition) return !conditions.isMet(condition.not);
  if ('item' in condition) return isMetForItem(condition, conditions, top);
  if ('question' in condition) return isMetForAnswer(condition, conditions);
  if ('itemSet' in condition) return condition.itemSet.includes(conditions.itemSet);
  return condition.voice.includes(conditions.voice);
}

function isMetForAnswer(
  condition: Extract<Condition, { question: string }>,
  conditions: Conditions,
): boolean {
  const answer = conditions.answer(condition.question);
  return 'has' in condition ? has(answer, condition.has) : answer?.value !== undefined;
}

function isMetForItem(
  condition: Extract<Condition, { item: string }>,
  conditions: Conditions,
  top: readonly string[],
): boolean {
  if ('top' in condition) return top.slice(0, condition.top).includes(condition.item);
  const rating = conditions.rating(condition.item);
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
function chosenOnPath(conditions: Conditions, pack: Pack): AnswerOption[] {
  return pack.questionnaire.questions
    .filter((question) => question.options?.some((option) => option.itemSet ?? option.voice))
    .flatMap((question) =>
      chosenOptions(conditions.answer(question.id)).map((id) => answerOptionOf(question, id)),
    )
    .filter((option) => option !== undefined);
}

function voiceOf(conditions: Conditions, pack: Pack): Voice {
  return chosenOnPath(conditions, pack).find((option) => option.voice)?.voice ?? 'adult';
}

function itemSetOf(conditions: Conditions, pack: Pack): string {
  const { itemSets, neutralItemSet } = pack.questionnaire;
  const brought = new Set(chosenOnPath(conditions, pack).map((option) => option.itemSet));
  const found = itemSets.filter((set) => brought.has(set.id));
  const largest = found.filter((set) => set.size === Math.max(...found.map(({ size }) => size)));
  const [first, second] = largest;
  if (!first) return neutralItemSet;
  return (second && first.joined) ?? first.id;
}
