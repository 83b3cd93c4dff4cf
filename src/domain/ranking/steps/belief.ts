/** What the answers so far say about every item: the order, and the chances behind it. */
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import { shuffled } from '#domain/random/seeded.ts';
import { chancesAmongFirst, drawsOf, type Draws } from './draws.ts';
import { comparisonsOf } from './evidence.ts';
import { chanceBefore } from './gaussian.ts';
import { inferred } from './inference.ts';
import { priorsOf, type Prior } from './prior.ts';
import type { Tuning } from './tuning.ts';

/** Items are named by their place in `ids`. */
export interface Belief {
  /** Sorted, so that the order in the file decides nothing. */
  readonly ids: readonly string[];
  readonly priors: readonly Prior[];
  /** Most important first; what is exactly equal stands in the seeded order. */
  readonly order: readonly number[];
  /** Place in the seeded order. */
  readonly seeded: readonly number[];
  /** Rounded to a millionth. */
  readonly mean: readonly number[];
  /** By item: the chance to be among the person's first one, three, five. */
  readonly first: readonly number[];
  readonly three: readonly number[];
  readonly five: readonly number[];
  /** Chance that one matters more than another. */
  readonly before: (a: number, b: number) => number;
  /** Decided and equal pairs, each with the chance that its answer had given all the others. */
  readonly pairs: readonly { readonly choice: RankedChoice; readonly expected: number }[];
  readonly draws: Draws;
}

export function beliefOf(input: RankingInput, tuning: Tuning): Belief {
  const ids = [...input.items].sort();
  const priors = priorsOf(
    ids.map((id) => input.ratings[id] ?? null),
    tuning,
  );
  const comparisons = comparisonsOf(input.choices, ids, tuning);
  const { belief, expected } = inferred(priors, comparisons, tuning);
  const mean = Array.from(belief.mean, rounded);
  const place = new Map(shuffled(ids, input.seed).map((id, index) => [id, index]));
  const seeded = ids.map((id) => place.get(id) as number);
  const draws = drawsOf(belief, tuning.draws);
  return {
    ids,
    priors,
    mean,
    seeded,
    order: ids.map((_, index) => index).sort(byMeanThenSeed(mean, seeded)),
    first: chancesAmongFirst(draws, 1),
    three: chancesAmongFirst(draws, 3),
    five: chancesAmongFirst(draws, 5),
    before: (a, b) => chanceBefore(belief, a, b),
    pairs: comparisons
      .map(({ choice }, index) => ({ choice, expected: expected[index] as number }))
      .filter(({ choice }) => choice.kind === 'pair'),
    draws,
  };
}

const rounded = (x: number): number => Math.round(x * 1e6) / 1e6;

const byMeanThenSeed = (mean: readonly number[], seeded: readonly number[]) => (a: number, b: number) =>
  (mean[b] as number) - (mean[a] as number) || (seeded[a] as number) - (seeded[b] as number);
