/** What ratings alone say: it depends on how this person uses the four steps. */
import { describe, expect, it } from 'vitest';
import type { Rating } from '#domain/ranking/contract.ts';
import { priorsOf, type Prior } from '#domain/ranking/steps/prior.ts';
import { fixed } from './fixed-tuning.ts';

const times = (many: number, rating: Rating): Rating[] => Array.from({ length: many }, () => rating);
/** The belief about an item rated so, by somebody who also gave these ratings. */
const priorOf = (rating: Rating, ...others: Rating[]): Prior =>
  priorsOf([rating, ...others], fixed)[0] as Prior;

/** Slices of the normal distribution between the cut points, worked out apart from the code. */
describe('a rating', () => {
  it.each([
    ['very important, among ten of that kind', times(10, 4), 0.26287, 0.74293],
    ['quite important, among nine of that kind', [...times(9, 3), 4 as const], -0.09406, 0.5882],
    ['very important, once among nine lower', [4 as const, ...times(9, 3)], 1.18726, 0.49134],
    [
      'not important, by somebody who uses all steps',
      [1, 1, 1, 2, 2, 2, 3, 3, 4, 4] as const,
      -1.03066,
      0.51256,
    ],
    ['a little important, by the same person', [2, 2, 2, 1, 1, 1, 3, 3, 4, 4] as const, -0.24403, 0.3897],
    ['quite important, by the same person', [3, 3, 1, 1, 1, 2, 2, 2, 4, 4] as const, 0.29164, 0.38148],
  ])('%s', (_, [first, ...others], mean, variance) => {
    const prior = priorOf(first, ...others);
    expect(prior.mean).toBeCloseTo(mean, 5);
    expect(prior.variance).toBeCloseTo(variance, 5);
  });

  it('says nothing about the order of items that all got the same', () => {
    const priors = priorsOf(times(24, 4), fixed);
    expect(new Set(priors.map(({ mean }) => mean)).size).toBe(1);
    expect(priors[0]?.mean).toBeLessThan(0.15);
  });

  it('says the more, the rarer this person gives it', () => {
    const rare = priorOf(4, ...times(20, 2));
    const often = priorOf(4, ...times(20, 4));
    expect(rare.mean).toBeGreaterThan(1.2);
    expect(often.mean).toBeLessThan(0.2);
    expect(rare.variance).toBeLessThan(often.variance);
  });

  it('rises with its step, however the steps are used', () => {
    const means = priorsOf([1, 2, 3, 4, ...times(9, 2)], fixed)
      .slice(0, 4)
      .map(({ mean }) => mean);
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(new Set(means).size).toBe(4);
  });

  it('that squeezes an item between two often used steps stays a little unsure', () => {
    const [, squeezed] = priorsOf([1, 2, ...times(40, 1), ...times(40, 4)], fixed);
    expect(squeezed?.variance).toBeCloseTo(0.64 * 0.01 + 0.36, 12);
  });
});

describe('no rating', () => {
  it('is unknown, not unimportant', () => {
    expect(priorOf(null, 4, 4, 4, 1)).toEqual({ mean: 0, variance: 1 });
    expect(priorOf(null, 4, 4, 4, 1).mean).toBeGreaterThan(priorOf(1, null, 4, 4, 4).mean);
  });

  it('changes nothing about the other items', () => {
    expect(priorsOf([4, 2, null, null], fixed).slice(0, 2)).toEqual(priorsOf([4, 2], fixed));
  });
});
