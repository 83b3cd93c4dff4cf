/** What follows from ratings and comparisons by adding up a fine grid over all items: slow, and without any approximation but the grid. */
import type { Comparison } from '#domain/ranking/steps/evidence.ts';
import type { Prior } from '#domain/ranking/steps/prior.ts';
import { fixed } from './fixed-tuning.ts';

interface Integrated {
  readonly mass: number;
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Of an answer, by its definition: nine lapses of ten fall on either side, one on "equally". */
function chanceOf(said: Comparison['said'], difference: number, sharpness: number): number {
  const { lapse, tie } = fixed;
  const over = (edge: number) => logistic(sharpness * (difference - edge));
  const decided = { a: over(tie), b: 1 - over(-tie), equal: over(-tie) - over(tie) }[said];
  return (1 - lapse) * decided + lapse * (said === 'equal' ? 0.1 : 0.45);
}

/** `mass`: chance of all answers together. */
export function integrated(
  priors: readonly Prior[],
  comparisons: readonly Comparison[],
  sharpness: number,
): Integrated {
  const steps = priors.length > 2 ? 23 : 61;
  let [all, mass] = [0, 0];
  const first = priors.map(() => 0);
  const second = priors.map(() => priors.map(() => 0));
  for (let cell = 0; cell < steps ** priors.length; cell++) {
    const z = priors.map((_, item) => (10 * (Math.floor(cell / steps ** item) % steps)) / (steps - 1) - 5);
    const x = priors.map(({ mean, variance }, item) => mean + Math.sqrt(variance) * (z[item] ?? 0));
    const weight = Math.exp(-z.reduce((sum, value) => sum + value * value, 0) / 2);
    const seen = comparisons.reduce(
      (product, { a, b, said, sharpness: part }) =>
        product * chanceOf(said, (x[a] ?? 0) - (x[b] ?? 0), sharpness * part),
      weight,
    );
    all += weight;
    mass += seen;
    x.forEach((value, row) => {
      first[row] = (first[row] ?? 0) + seen * value;
      x.forEach((other, column) => {
        const line = second[row] ?? [];
        line[column] = (line[column] ?? 0) + seen * value * other;
      });
    });
  }
  const mean = first.map((sum) => sum / mass);
  const covariance = second.map((line, row) =>
    line.map((sum, column) => sum / mass - (mean[row] ?? 0) * (mean[column] ?? 0)),
  );
  return { mass: mass / all, mean, covariance };
}
