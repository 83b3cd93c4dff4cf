/** From ratings and comparisons to a belief, beside the sum over a fine grid. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '#domain/ranking/steps/evidence.ts';
import { inferred } from '#domain/ranking/steps/inference.ts';
import type { Prior } from '#domain/ranking/steps/prior.ts';
import { fixed } from './fixed-tuning.ts';
import { integrated } from './integrated.ts';
import { pairChoice } from './ten-items.ts';

const said = (a: number, b: number, answer: Comparison['said'], sharpness = 1): Comparison => ({
  a,
  b,
  said: answer,
  sharpness,
  choice: pairChoice('any', 'other'),
});
const two: Prior[] = [
  { mean: 0.3, variance: 0.55 },
  { mean: -0.2, variance: 0.9 },
];
const three: Prior[] = [...two, { mean: 0.5, variance: 0.4 }];
const rowsOf = (covariance: Float64Array, size: number) =>
  Array.from({ length: size }, (_, row) => [...covariance.slice(row * size, (row + 1) * size)]);

/** How far the belief is from the grid's, at its worst place. */
function distance(priors: readonly Prior[], comparisons: readonly Comparison[], sharpness: number): number {
  const { belief } = inferred(priors, comparisons, { ...fixed, sharpness });
  const { mean, covariance } = integrated(priors, comparisons, sharpness);
  const now = [...belief.mean, ...belief.covariance];
  return Math.max(
    ...[...mean, ...covariance.flat()].map((value, index) => Math.abs(value - (now[index] ?? NaN))),
  );
}

describe('a belief after one pair', () => {
  it.each([
    ['the first', said(0, 1, 'a'), 2],
    ['the second, against the ratings', said(0, 1, 'b'), 2],
    ['both equally', said(0, 1, 'equal'), 2],
    ['the first, by somebody who answers loosely', said(0, 1, 'a'), 0.7],
    ['the first, on a short list', said(0, 1, 'a', 0.35), 2],
  ])('is that of the grid when what matters more is %s', (_, comparison, sharpness) => {
    expect(distance(two, [comparison], sharpness)).toBeLessThan(0.002);
  });

  it('knows how likely the answer was', () => {
    const { expected } = inferred(two, [said(0, 1, 'b')], fixed);
    const { mass } = integrated(two, [said(0, 1, 'b')], 2);
    expect(expected[0]).toBeCloseTo(mass, 4);
  });

  it('leaves an item alone that the pair was not about', () => {
    const { belief } = inferred(three, [said(0, 1, 'a')], fixed);
    expect(belief.mean[2]).toBe(0.5);
    expect(rowsOf(belief.covariance, 3)[2]).toEqual([0, 0, 0.4]);
  });
});

describe('a belief after several pairs', () => {
  const chain = [said(0, 1, 'a'), said(1, 2, 'a')];
  const circle = [...chain, said(0, 2, 'b')];

  it('is all but that of the grid', () => {
    expect(distance(three, chain, 2)).toBeLessThan(0.03);
    expect(distance(three, circle, 2)).toBeLessThan(0.03);
    expect(distance(three, [said(0, 1, 'equal'), said(0, 2, 'a')], 1.5)).toBeLessThan(0.03);
  });

  it('knows how likely each answer was, given all the others', () => {
    const { expected } = inferred(three, circle, fixed);
    const { mass } = integrated(three, circle, 2);
    circle.forEach((_, index) => {
      const others = circle.filter((__, other) => other !== index);
      const chance = mass / integrated(three, others, 2).mass;
      expect(Math.abs((expected[index] ?? NaN) - chance)).toBeLessThan(0.02);
    });
  });

  it('hardly depends on which answer is read first', () => {
    const [one, turned] = [circle, [...circle].reverse()].map(
      (comparisons) => inferred(three, comparisons, fixed).belief.mean,
    );
    one?.forEach((mean, item) => {
      expect(Math.abs(mean - (turned?.[item] ?? NaN))).toBeLessThan(0.005);
    });
  });
});

describe('a belief that does not change', () => {
  const ratings = { mean: [0.3, -0.2], covariance: [0.55, 0, 0, 0.9] };
  const unchanged = ({ belief }: ReturnType<typeof inferred>) => ({
    mean: [...belief.mean],
    covariance: [...belief.covariance],
  });

  it('is that of somebody who made no choice', () => {
    expect(unchanged(inferred(two, [], fixed))).toEqual(ratings);
    expect(inferred(two, [], fixed)).toMatchObject({ expected: [] });
  });

  it('is one that no sweep went over', () => {
    expect(unchanged(inferred(two, [said(0, 1, 'b')], { ...fixed, sweeps: 0 }))).toEqual(ratings);
  });

  it('is one whose answer a lapse explains as well', () => {
    const apart: Prior[] = [
      { mean: 1, variance: 0.5 },
      { mean: -1, variance: 0.5 },
    ];
    const after = inferred(apart, [said(0, 1, 'b')], fixed);
    expect(unchanged(after)).toEqual({ mean: [1, -1], covariance: [0.5, 0, 0, 0.5] });
    expect(after.expected[0]).toBeLessThan(0.1);
  });
});
