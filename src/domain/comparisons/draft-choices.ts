/** What is asked on the page of the choices, and what a tick or a tap there means. */
import { choiceAmong } from './among-items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { NextQuestion, RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import type { FindQuestion } from '#domain/ranking/ranking.ts';
import { choicesAmong, rankingInputOf } from '#domain/ranking/input.ts';
import type { AnswersRecord, DraftChoices } from '#domain/record/record.ts';

export const nothingOpen: DraftChoices = { until: 0, ticked: [] };

/** What is known of the choices so far, and what is begun. */
export interface Weighed {
  readonly ranking: RankingInput;
  /** Every choice as it was made, oldest first. */
  readonly made: readonly RankedChoice[];
  readonly open: DraftChoices;
}

/** What a record holds of the choices; those about items that left the path stay out, so that nobody takes back what they do not see. */
export function comparisonState(record: AnswersRecord, pack: Pack): Weighed {
  const ranking = rankingInputOf(record, pack);
  const isKnown = (id: string) => ranking.items.includes(id);
  const { until, ticked, again } = record.openChoices ?? nothingOpen;
  return {
    ranking,
    made: record.choices.filter((choice) => choiceAmong(choice, isKnown).length > 0),
    open: { until, ticked: ticked.filter(isKnown), ...(again?.every(isKnown) ? { again } : {}) },
  };
}

/** So many more at most, when a person asks for a few more. */
export const moreAtMost = 5;
export const withMore = (open: DraftChoices, made: number): DraftChoices => ({
  ...open,
  until: made + moreAtMost,
});

/** The question that stands: the pair looked at once more, the usual next one, or one of the few more; null when it is enough. */
export function askedNow(ranking: RankingInput, open: DraftChoices, find: FindQuestion): NextQuestion | null {
  if (open.again) return { kind: 'pair', set: open.again };
  const usual = find(ranking, false);
  return usual ?? (ranking.choices.length < open.until ? find(ranking, true) : null);
}

/** Of a circle, the pair that closes it: its last was chosen over its first. As it was asked. */
export function pairOfCircle(circle: readonly string[], { choices }: RankingInput): [string, string] | null {
  const [from, to] = [circle.at(-1), circle[0]];
  const choice = choices.find(
    ({ kind, set }) =>
      kind === 'pair' && from !== undefined && to !== undefined && set.includes(from) && set.includes(to),
  );
  const [first, second] = choice?.set ?? [];
  return first !== undefined && second !== undefined ? [first, second] : null;
}

/** The ranking with these choices, of which only the last about the same items counts. */
export const withChoices = (ranking: RankingInput, made: readonly RankedChoice[]): RankingInput => ({
  ...ranking,
  choices: choicesAmong(made, ranking.items),
});

/** Ticked items after a tick or its taking back; null when there is no room, or it is a late tap about another list. */
export function tickedAfter(
  question: NextQuestion | null,
  ticked: readonly string[],
  { items }: RankingInput,
  item: string,
  isTicked: boolean,
): string[] | null {
  if (question?.kind !== 'pick' || ticked.includes(item) === isTicked) return null;
  if (!isTicked) return ticked.filter((id) => id !== item);
  const mayJoin = question.set.includes(item) || (items.includes(item) && !addedTo(question.set, ticked));
  return mayJoin && ticked.length < question.upTo ? [...ticked, item] : null;
}

/** The one item that the person added to the list, as something that matters more. */
export const addedTo = (set: readonly string[], ticked: readonly string[]): string | undefined =>
  ticked.find((id) => !set.includes(id));

/** Ticks that fit the question that stands, when ratings have changed it meanwhile: of the list, and one that was added. */
export function ticksFor(question: NextQuestion | null, ticked: readonly string[]): string[] {
  if (question?.kind !== 'pick') return [];
  const added = addedTo(question.set, ticked);
  return ticked.filter((id) => id === added || question.set.includes(id)).slice(0, question.upTo);
}

/** What a list says: of the list and what was added, these; none ticked is none chosen. null when another list stands. */
export function listChoice(
  question: NextQuestion | null,
  set: readonly string[],
  ticked: readonly string[],
): RankedChoice | null {
  if (question?.kind !== 'pick' || question.set.join() !== set.join()) return null;
  const added = addedTo(set, ticked);
  return {
    kind: 'pick',
    set: added === undefined ? set : [...set, added],
    chosen: ticked,
    said: ticked.length > 0 ? 'chosen' : 'none',
  };
}

/** What a tap on a pair says; null when another pair stands, or it names an item outside of it. */
export function pairChoice(
  question: NextQuestion | null,
  set: readonly string[],
  said: RankedChoice['said'],
  item?: string,
): RankedChoice | null {
  if (question?.kind !== 'pair' || question.set.join() !== set.join()) return null;
  const chosen = said === 'chosen' && item !== undefined ? [item] : [];
  const fits = chosen.every((id) => question.set.includes(id)) && (said === 'chosen') === chosen.length > 0;
  return fits ? { kind: 'pair', set: question.set, chosen, said } : null;
}

/** The usual number of pairs of the method, and with those of the source about one more. */
const usualPairs = 8;

/** About so many questions for this person, lists and pairs, the one that stands with them. */
export function estimatedQuestionCount(
  { items, ratings, choices }: RankingInput,
  question: NextQuestion | null,
): number {
  const lists = [...choices, ...(question ? [question] : [])].filter(({ kind }) => kind === 'pick').length;
  const comparable = items.filter((id) => ratings[id] !== 1).length;
  return lists + Math.min(usualPairs, (comparable * (comparable - 1)) / 2);
}
