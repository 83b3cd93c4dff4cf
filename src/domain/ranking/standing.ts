/** Where each item stands: its rating, moved by the choices made between items. Answers alone decide; no answer, no difference. */
import type { RankedChoice, Rating, RankingInput } from '#domain/ranking-contract.ts';

/** A choice moves an item by less than one step of the rating, so that two choices outweigh one step. */
const weightOfChoice = 0.75;
/** Half-way of the four steps: unknown is not unimportant. */
const middle = 2.5;

export interface Standing {
  readonly rating: Rating;
  /** null: nothing was said about it. */
  readonly level: number | null;
  readonly asked: number;
  readonly chosen: number;
}

/** Level = rating, or the middle, + 0.75 for each time chosen, - 0.75 for each time another was. */
export function standingOf(id: string, { ratings, choices }: RankingInput): Standing {
  const about = choices.filter((choice) => choice.set.includes(id) && choice.said !== 'none');
  const decided = about.filter((choice) => choice.said === 'chosen');
  const chosen = decided.filter((choice) => choice.chosen.includes(id)).length;
  const rating = ratings[id] ?? null;
  const level = (rating ?? middle) + weightOfChoice * (2 * chosen - decided.length);
  return { rating, level: rating === null && about.length === 0 ? null : level, asked: about.length, chosen };
}

/** Share of the person's other items that stand lower; a tie counts half. 0-1. */
export function strengthOf(level: number, levels: readonly number[]): number {
  const others = levels.length - 1;
  if (others <= 0) return 1;
  const lower = levels.filter((other) => other < level).length;
  const tied = levels.filter((other) => other === level).length - 1;
  return (lower + tied / 2) / others;
}

/** Pairs the person called equal, or chose against their own ratings. */
export const tornPairs = ({ choices, ratings }: RankingInput): [string, string][] =>
  choices
    .filter((choice) => choice.kind === 'pair' && isTorn(choice, ratings))
    .map(({ set: [a = '', b = ''] }) => [a, b]);

function isTorn(choice: RankedChoice, ratings: RankingInput['ratings']): boolean {
  if (choice.said !== 'chosen') return choice.said === 'equal';
  const winner = choice.chosen[0] ?? '';
  const loser = choice.set.find((id) => id !== winner) ?? '';
  return (ratings[winner] ?? middle) < (ratings[loser] ?? middle);
}
