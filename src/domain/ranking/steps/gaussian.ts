/** A Gaussian belief over how much each item matters, and what it says of two of them. */
import type { Prior } from './prior.ts';
import { shareBelow } from '#domain/ranking/numerics/normal.ts';

/** The covariance is row after row; units are those of the spread of importance. */
export interface Gaussian {
  readonly size: number;
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

export function priorGaussian(priors: readonly Prior[]): Gaussian {
  const size = priors.length;
  const covariance = new Float64Array(size * size);
  priors.forEach(({ variance }, index) => (covariance[index * size + index] = variance));
  return { size, mean: Float64Array.from(priors, ({ mean }) => mean), covariance };
}

const at = ({ covariance, size }: Gaussian, row: number, column: number): number =>
  covariance[row * size + column] as number;

/** Mean and variance of how much more the first of two items matters. */
export const differenceOf = (belief: Gaussian, a: number, b: number): Prior => ({
  mean: (belief.mean[a] as number) - (belief.mean[b] as number),
  variance: at(belief, a, a) + at(belief, b, b) - 2 * at(belief, a, b),
});

/** Chance that the first matters more than the second. */
export function chanceBefore(belief: Gaussian, a: number, b: number): number {
  const { mean, variance } = differenceOf(belief, a, b);
  return shareBelow(mean / Math.sqrt(variance));
}

/** Adds precision (and precision times mean) about the difference of two items; the belief is changed in place. */
export function sharpen(belief: Gaussian, a: number, b: number, precision: number, shift: number): void {
  const { size, mean, covariance } = belief;
  const difference = differenceOf(belief, a, b);
  const scale = 1 + precision * difference.variance;
  const direction = Array.from(mean, (_, row) => at(belief, row, a) - at(belief, row, b));
  const step = (shift - precision * difference.mean) / scale;
  const shrink = precision / scale;
  direction.forEach((along, row) => {
    mean[row] = (mean[row] as number) + along * step;
    for (let column = 0; column < size; column++) {
      const cell = row * size + column;
      covariance[cell] = (covariance[cell] as number) - along * shrink * (direction[column] as number);
    }
  });
}
