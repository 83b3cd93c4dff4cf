/** Ten items, and what somebody may say of them. */
import type { RankedChoice, Rating, RankingInput } from '#domain/ranking/contract.ts';

export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** Ten items, nothing said. */
export const silent: RankingInput = { items: ids, ratings: {}, choices: [], tensions: [], seed: 1 };

export const ratedAlike = (mark: Rating): RankingInput => ({
  ...silent,
  ratings: Object.fromEntries(ids.map((id) => [id, mark])),
});

export const pairChoice = (winner: string, loser: string): RankedChoice => ({
  kind: 'pair',
  set: [winner, loser],
  chosen: [winner],
  said: 'chosen',
});
export const equalChoice = (a: string, b: string): RankedChoice => ({
  kind: 'pair',
  set: [a, b],
  chosen: [],
  said: 'equal',
});
