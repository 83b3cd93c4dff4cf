/** From ratings to a first belief: the person's own use of the four steps sets the cut points, so that "all very" says nothing and a rare "very" says much. */
import type { Rating } from '#domain/ranking/contract.ts';
import { density, quantile, shareBelow } from '#domain/ranking/numerics/normal.ts';
import type { Tuning } from './tuning.ts';

/** Mean and variance of how much an item matters, in units of the person's spread of importance. */
export interface Prior {
  readonly mean: number;
  readonly variance: number;
}

/** One for each rating, in their order. Skipped and "not sure" are unknown, not unimportant. */
export function priorsOf(ratings: readonly Rating[], tuning: Tuning): Prior[] {
  const steps = stepsOf(ratings, tuning);
  return ratings.map((rating) => (rating === null ? unknown : (steps[rating - 1] as Prior)));
}

const unknown: Prior = { mean: 0, variance: 1 };

/** Each step is a slice of the normal distribution as wide as its share; a rating is only in part what really matters. */
function stepsOf(ratings: readonly Rating[], { steps, stepsWeight, reliability }: Tuning): Prior[] {
  const counts = steps.map(
    (share, index) => share * stepsWeight + ratings.filter((rating) => rating === index + 1).length,
  );
  const all = sumOf(counts);
  const cuts = counts.slice(1).map((_, index) => edgeAt(sumOf(counts.slice(0, index + 1)) / all));
  const edges = [lowest, ...cuts, highest];
  return counts.map((_, index) => {
    const slice = sliceBetween(edges[index] as Edge, edges[index + 1] as Edge);
    return {
      mean: reliability * slice.mean,
      variance: reliability * reliability * slice.variance + 1 - reliability * reliability,
    };
  });
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count);

/** Where two slices meet: the point, the share below it and the density at it. */
interface Edge {
  readonly at: number;
  readonly below: number;
  readonly density: number;
}

/** The density vanishes out there, and with it all that the point would say. */
const lowest: Edge = { at: 0, below: 0, density: 0 };
const highest: Edge = { at: 0, below: 1, density: 0 };

function edgeAt(share: number): Edge {
  const at = quantile(share);
  return { at, below: shareBelow(at), density: density(at) };
}

/** Mean and variance of the standard normal between two edges. */
function sliceBetween(low: Edge, high: Edge): Prior {
  const mass = high.below - low.below;
  const mean = (low.density - high.density) / mass;
  const variance = 1 + (low.at * low.density - high.at * high.density) / mass - mean * mean;
  return { mean, variance: Math.max(0.01, variance) };
}
