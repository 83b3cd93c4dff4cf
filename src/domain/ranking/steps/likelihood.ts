/** How likely an answer is, given how much more the first item matters to the person than the second. */
import { exp } from '#domain/ranking/numerics/elementary.ts';
import type { Comparison } from './evidence.ts';
import type { Tuning } from './tuning.ts';

/** Share of lapses that end in "equally"; the other lapses fall on both sides alike. */
const equalLapses = 0.1;

const logistic = (x: number): number => 1 / (1 + exp(-x));

/** Bradley-Terry with a band that feels equal, and with lapses. `difference` in units of the spread. */
export function likelihoodOf(
  said: Comparison['said'],
  difference: number,
  sharpness: number,
  { lapse, tie }: Tuning,
): number {
  if (said === 'equal') {
    const inside = logistic(sharpness * (difference + tie)) - logistic(sharpness * (difference - tie));
    return lapse * equalLapses + (1 - lapse) * inside;
  }
  const ahead = said === 'a' ? difference : -difference;
  return ((1 - equalLapses) / 2) * lapse + (1 - lapse) * logistic(sharpness * (ahead - tie));
}
