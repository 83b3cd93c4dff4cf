/** The standard normal distribution. */
import { exp, log } from './elementary.ts';

/** Density at x. */
export const density = (x: number): number => exp((-x * x) / 2) / 2.5066282746310002;

/** Share below x (Abramowitz and Stegun 7.1.26; absolute error below 1.5e-7). */
export function shareBelow(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (series * exp(-z * z)) / 2;
  return 0.5 + Math.sign(x) * (0.5 - tail);
}

/** Below which point a share lies, for shares inside 0-1 (Acklam's rational approximation; relative error below 1.2e-9). */
export function quantile(share: number): number {
  if (share > 0.5) return -quantile(1 - share);
  return share < 0.02425 ? tailQuantile(share) : middleQuantile(share - 0.5);
}

function tailQuantile(share: number): number {
  const q = Math.sqrt(-2 * log(share));
  return polynomial(tailTop, q) / (polynomial(tailBottom, q) * q + 1);
}
function middleQuantile(distance: number): number {
  const square = distance * distance;
  return (polynomial(middleTop, square) * distance) / (polynomial(middleBottom, square) * square + 1);
}

/** Highest power first. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const middleTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const middleBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
