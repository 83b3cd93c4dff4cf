/** From ratings to a first belief: the person's own use of the four steps sets the cut points, so that "all very" says nothing and a rare "very" says much. */
import type { Rating } from '#domain/ranking-contract.ts';
import { density, quantile, shareBelow } from './normal.ts';
import type { Tuning } from './tuning.ts';

/** Mean and variance of how much an item matters, in units of the person's spread of importance. */
export interface Prior {
  readonly mean: number;
  readonly variance: number;
}

/** One for each rating, in their order. Skipped and "not sure" are unknown, not unimportant. */
export function priorsOf(ratings: readonly Rating[], tuning: Tuning): Prior[] {
  const steps = stepsOf(ratings, tuning);
  return ratings.map((rating) => (rating === null ? unknown : (steps[rating - 1] ?? unknown)));
}

const unknown: Prior = { mean: 0, variance: 1 };

/** Each step is a slice of the normal distribution as wide as its share; a rating is only in part what really matters. */
function stepsOf(ratings: readonly Rating[], { steps, stepsWeight, reliability }: Tuning): Prior[] {
  const counts = steps.map(
    (share, index) => share * stepsWeight + ratings.filter((rating) => rating === index + 1).length,
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const below = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0) / all);
  return below.map((from, index) => {
    const slice = sliceOf(from, below[index + 1] ?? 1);
    return {
      mean: reliability * slice.mean,
      variance: reliability * reliability * slice.variance + 1 - reliability * reliability,
    };
  });
}

/** Mean and variance of the standard normal between two shares of it. */
function sliceOf(from: number, to: number): Prior {
  const [low, high] = [edgeAt(from), edgeAt(to)];
  const mass = high.below - low.below;
  const mean = (low.density - high.density) / mass;
  const variance = 1 + (low.at * low.density - high.at * high.density) / mass - mean * mean;
  return { mean, variance: Math.max(0.01, variance) };
}

function edgeAt(share: number): { at: number; below: number; density: number } {
  if (share <= 0) return { at: 0, below: 0, density: 0 };
  if (share >= 1) return { at: 0, below: 1, density: 0 };
  const at = quantile(Math.min(0.9999, Math.max(0.0001, share)));
  return { at, below: shareBelow(at), density: density(at) };
}
