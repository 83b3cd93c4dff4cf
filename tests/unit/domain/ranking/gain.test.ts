/** What a pair is expected to tell, beside the textbook's sum over all outcomes. */
import { describe, expect, it } from 'vitest';
import { drawsOf, type Draws } from '#domain/ranking/steps/draws.ts';
import { gainsFrom } from '#domain/ranking/steps/gain.ts';
import type { Gaussian } from '#domain/ranking/steps/gaussian.ts';
import { fixed } from './fixed-tuning.ts';

const alone = (...mean: number[]): Gaussian => ({
  size: mean.length,
  mean: Float64Array.from(mean),
  covariance: Float64Array.from(
    mean.flatMap((_, row) => mean.map((__, column) => (row === column ? 0.5 : 0))),
  ),
});
const drawn = (...mean: number[]): Draws => drawsOf(alone(...mean), 256);
const tuning = { ...fixed, lapse: 0.1, worth: [0.5, 1, 0.25] as const };
const all = ({ size }: Draws) => Array.from({ length: size }, (_, item) => item);
const gainOf = (draws: Draws, pool = all(draws), sharpness = 2) =>
  gainsFrom(draws, pool, { ...tuning, sharpness });

/** Chance of each outcome: an answer (won, lost) with a membership (inside, outside). */
function outcomes(draws: Draws, [a, b]: [number, number], item: number, first: number, sharpness: number) {
  const joint = { wonInside: 0, wonOutside: 0, lostInside: 0, lostOutside: 0 };
  for (let draw = 0; draw < draws.count; draw++) {
    const ofItem = (one: number) => draw * draws.size + one;
    const [x = NaN, y = NaN] = [a, b].map((one) => draws.values[ofItem(one)]);
    const wins = 0.05 + 0.9 / (1 + Math.exp(-sharpness * (x - y)));
    const where = Number(draws.places[ofItem(item)]) < first ? 'Inside' : 'Outside';
    joint[`won${where}`] += wins / draws.count;
    joint[`lost${where}`] += (1 - wins) / draws.count;
  }
  return joint;
}

/** Mutual information (bits) of an answer and a membership. */
function information(...of: Parameters<typeof outcomes>): number {
  const { wonInside, wonOutside, lostInside, lostOutside } = outcomes(...of);
  const bits = (p: number, row: number, column: number) => (p === 0 ? 0 : p * Math.log2(p / (row * column)));
  const [inside, won] = [wonInside + lostInside, wonInside + wonOutside];
  return (
    bits(wonInside, won, inside) +
    bits(wonOutside, won, 1 - inside) +
    bits(lostInside, 1 - won, inside) +
    bits(lostOutside, 1 - won, 1 - inside)
  );
}

function byTextbook(draws: Draws, pair: [number, number], sharpness = 2): number {
  const worth = [
    [1, 0.5],
    [3, 1],
    [5, 0.25],
  ] as const;
  return all(draws).reduce(
    (sum, item) =>
      sum +
      worth.reduce(
        (part, [first, weight]) => part + weight * information(draws, pair, item, first, sharpness),
        0,
      ),
    0,
  );
}

describe('the gain of a pair', () => {
  const draws = drawn(0.9, 0.6, 0.5, 0.2, 0, -0.2, -0.4);

  it('is what the textbook says', () => {
    const gain = gainOf(draws);
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 6],
      [5, 6],
    ] as [number, number][])
      expect(gain(...pair)).toBeCloseTo(byTextbook(draws, pair), 10);
  });

  it('goes by how sharply a person answers', () => {
    expect(gainOf(draws, all(draws), 0.5)(0, 3)).toBeCloseTo(byTextbook(draws, [0, 3], 0.5), 10);
  });

  it('is the same whichever side an item stands on', () => {
    expect(gainOf(draws)(1, 3)).toBeCloseTo(gainOf(draws)(3, 1), 12);
  });

  it('is bigger for a close pair than for one whose answer is known beforehand', () => {
    const far = drawn(2, 1.9, -2, -2.1);
    expect(gainOf(far)(0, 1)).toBeGreaterThan(5 * gainOf(far)(0, 3));
  });

  it('is zero where all places are settled', () => {
    expect(gainOf(drawn(30, 20, 10, 0, -10, -20))(0, 1)).toBe(0);
  });

  it('counts only what is learnt about the pool', () => {
    const gain = gainOf(draws, [0, 1]);
    expect(gain(0, 1)).toBeLessThan(gainOf(draws)(0, 1));
    expect(gain(0, 1)).toBeGreaterThan(0);
  });
});

describe('a membership', () => {
  /** Two items; the first is ahead in so many of 256 draws. */
  const ahead = (times: number): Draws => ({
    ...drawn(1, 0),
    places: Uint8Array.from({ length: 512 }, (_, cell) => (cell < 2 * times ? cell % 2 : 1 - (cell % 2))),
  });

  it('is as good as settled when all draws but one agree', () => {
    expect([ahead(0), ahead(1), ahead(255), ahead(256)].map((draws) => gainOf(draws)(0, 1))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is open from two draws on', () => {
    for (const times of [2, 254]) expect(gainOf(ahead(times))(0, 1)).not.toBe(0);
  });
});
