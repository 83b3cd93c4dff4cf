/** What a belief says of two items, and how it takes in what is learnt about their difference. */
import { describe, expect, it } from 'vitest';
import {
  chanceBefore,
  differenceOf,
  priorGaussian,
  sharpen,
  type Gaussian,
} from '#domain/ranking/steps/gaussian.ts';

const three = (): Gaussian =>
  priorGaussian([
    { mean: 1, variance: 0.5 },
    { mean: 0.4, variance: 0.7 },
    { mean: -1, variance: 1 },
  ]);
const related: Gaussian = {
  size: 2,
  mean: Float64Array.of(0.3, 0),
  covariance: Float64Array.of(1, 0.9, 0.9, 1),
};

describe('the difference of two items', () => {
  it('is known less surely than either when they have nothing to do with each other', () => {
    const { mean, variance } = differenceOf(three(), 0, 1);
    expect([mean, variance]).toEqual([0.6, 1.2]);
  });

  it('is known more surely when they go together', () => {
    expect(differenceOf(related, 0, 1).variance).toBeCloseTo(0.2, 14);
  });
});

describe('the chance that one item matters more', () => {
  it('follows from their difference', () => {
    expect(chanceBefore(related, 0, 1)).toBeCloseTo(0.7488, 4);
    expect(chanceBefore(related, 1, 0)).toBeCloseTo(0.2512, 4);
  });
});

describe('a belief told more about a difference', () => {
  it('holds what adding up precisions gives', () => {
    const belief = three();
    sharpen(belief, 0, 1, 2, 3);
    const { mean, variance } = differenceOf(belief, 0, 1);
    expect(variance).toBeCloseTo(1 / (1 / 1.2 + 2), 12);
    expect(mean).toBeCloseTo((0.6 / 1.2 + 3) / (1 / 1.2 + 2), 12);
  });

  it('moves each of the two by as much as it was unsure, and no other', () => {
    const belief = three();
    sharpen(belief, 0, 1, 2, 3);
    const [a = NaN, b = NaN, c] = belief.mean;
    expect((a - 1) / (0.4 - b)).toBeCloseTo(0.5 / 0.7, 12);
    expect([c, ...belief.covariance.slice(6)]).toEqual([-1, 0, 0, 1]);
  });

  it('forgets it again when it is taken back', () => {
    const belief = three();
    sharpen(belief, 0, 1, 2, 3);
    sharpen(belief, 0, 1, -2, -3);
    three().mean.forEach((mean, item) => expect(belief.mean[item]).toBeCloseTo(mean, 12));
    three().covariance.forEach((value, cell) => expect(belief.covariance[cell]).toBeCloseTo(value, 12));
  });
});
