/** What the golden file holds of one input: the order, and what would be asked next. Also built for browsers. */
import type { RankingInput } from '#domain/ranking/contract.ts';
import { bradleyTerry } from '#domain/ranking/steps/bradley-terry.ts';

/** A test holds it to be the product's. */
export const method = bradleyTerry;

export const outcomeOf = (input: RankingInput) => ({
  next: method.next(input, false),
  nextOfMore: method.next(input, true),
  rank: method.rank(input),
});
