/** The method that is judged: the product's own, asked beyond its usual stop. */
import type { NextQuestion, RankingInput } from '#domain/ranking-contract.ts';
import { ratingsAndPairs } from '#domain/ranking/ratings-and-pairs.ts';

interface Belief {
  /** Every item, most important first. */
  readonly order: readonly string[];
  readonly strength: Readonly<Record<string, number>>;
  readonly chanceTop3: Readonly<Record<string, number>>;
}

export interface MeasuredMethod {
  readonly version: string;
  readonly nextBeyondStop: (input: RankingInput) => NextQuestion | null;
  readonly belief: (input: RankingInput) => Belief;
}

/** Numbers of the method that may be changed for one measurement. */
export interface Changes {
  /** Items on a short list; 0: pairs only. */
  readonly pick?: number;
}

/** This first method asks pairs only and claims no chances. */
export const methodUnderTest: (changes: Changes) => MeasuredMethod = () => ({
  version: ratingsAndPairs.version,
  nextBeyondStop: (input) => ratingsAndPairs.next(input, true),
  belief: (input) => {
    const { groups, unsaid } = ratingsAndPairs.rank(input);
    const ranked = groups.flat();
    return {
      order: [...ranked.map(({ id }) => id), ...unsaid],
      strength: Object.fromEntries(ranked.map(({ id, strength }) => [id, strength])),
      chanceTop3: {},
    };
  },
});
