/** From a first belief and comparisons to a better one: expectation propagation. Which answers there are decides, their order does not. */
import { exp } from '#domain/ranking/numerics/elementary.ts';
import type { Comparison } from './evidence.ts';
import { differenceOf, priorGaussian, sharpen, type Gaussian } from './gaussian.ts';
import { likelihoodOf } from './likelihood.ts';
import type { Prior } from './prior.ts';
import type { Tuning } from './tuning.ts';

export interface Inferred {
  readonly belief: Gaussian;
  /** By comparison: the chance of its answer, given all the others. */
  readonly expected: readonly number[];
}

/** What one comparison adds along the difference of its two items: precision, and precision times mean. */
interface Site {
  precision: number;
  shift: number;
  expected: number;
}

/** Points of the standard normal with their weights. */
const grid = Array.from({ length: 33 }, (_, index) => {
  const x = index / 4 - 4;
  return { x, weight: exp((-x * x) / 2) };
});
const weightOfAll = grid.reduce((sum, { weight }) => sum + weight, 0);

export function inferred(
  priors: readonly Prior[],
  comparisons: readonly Comparison[],
  tuning: Tuning,
): Inferred {
  const belief = priorGaussian(priors);
  const sites = comparisons.map((): Site => ({ precision: 0, shift: 0, expected: 1 }));
  Array.from({ length: tuning.sweeps }).forEach(() =>
    comparisons.forEach((comparison, index) => revise(belief, comparison, sites[index] as Site, tuning)),
  );
  return { belief, expected: sites.map(({ expected }) => expected) };
}

/** Takes one comparison out of the belief, sees what its answer says, and puts that in again. Answers only add precision, so that without one the belief is never less sure than the ratings made it. */
function revise(
  belief: Gaussian,
  { a, b, said, sharpness: weight }: Comparison,
  site: Site,
  tuning: Tuning,
): void {
  const { mean, variance } = differenceOf(belief, a, b);
  const precision = 1 / variance - site.precision;
  const without: Prior = { variance: 1 / precision, mean: (mean / variance - site.shift) / precision };
  const sharpness = tuning.sharpness * weight;
  const after = answered(without, (difference) => likelihoodOf(said, difference, sharpness, tuning));
  const added = Math.max(0, 1 / after.variance - precision);
  const shift = added === 0 ? 0 : after.mean / after.variance - without.mean * precision;
  sharpen(belief, a, b, added - site.precision, shift - site.shift);
  Object.assign(site, { precision: added, shift, expected: after.chance });
}

/** A difference after an answer, and the chance that the answer had. */
function answered(
  { mean, variance }: Prior,
  likelihood: (difference: number) => number,
): Prior & { chance: number } {
  const spread = Math.sqrt(variance);
  let mass = 0;
  let first = 0;
  let second = 0;
  for (const point of grid) {
    const difference = point.x * spread + mean;
    const weight = point.weight * likelihood(difference);
    mass += weight;
    first += weight * difference;
    second += weight * difference * difference;
  }
  const center = first / mass;
  return {
    mean: center,
    variance: second / mass - center * center,
    chance: mass / weightOfAll,
  };
}
