/** The ranking method: ratings and head-to-head pairs; what no answer separates stands together. Pure, and blind to what the items are about. */
import type { RankedItem, RankingInput, RankingMethod, RankingResult } from '#domain/ranking-contract.ts';
import { shuffled } from '#domain/seeded.ts';
import { nextPair } from './next-pair.ts';
import { standingOf, strengthOf, tornPairs } from './standing.ts';

export const ratingsAndPairs: RankingMethod = {
  version: 'ratings-and-pairs-1',
  next: nextPair,
  rank,
  order: shuffled,
};

function rank(input: RankingInput): RankingResult {
  const standings = shuffled(input.items, input.seed).map((id) => ({ id, ...standingOf(id, input) }));
  const said = standings.filter((item): item is typeof item & { level: number } => item.level !== null);
  const levels = said.map(({ level }) => level);
  const distinct = [...new Set(levels)].sort((a, b) => b - a);
  const ranked = ({ id, rating, asked, chosen, level }: (typeof said)[number]): RankedItem => {
    return { id, rating, asked, chosen, strength: strengthOf(level, levels), certainty: null };
  };
  return {
    method: ratingsAndPairs.version,
    groups: distinct.map((level) => said.filter((item) => item.level === level).map(ranked)),
    unsaid: standings.filter(({ level }) => level === null).map(({ id }) => id),
    torn: tornPairs(input),
  };
}
