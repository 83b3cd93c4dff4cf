/** How likely an answer is: three answers share the whole, and a lapse is always possible. */
import { describe, expect, it } from 'vitest';
import { likelihoodOf } from '#domain/ranking/steps/likelihood.ts';
import { fixed } from './fixed-tuning.ts';

const differences = Array.from({ length: 49 }, (_, index) => index / 4 - 6);
const of = (said: 'a' | 'b' | 'equal', x: number, sharp = 2, lapse = 0.08, tie = 0.15) =>
  likelihoodOf(said, x, sharp, { ...fixed, lapse, tie });

describe('the likelihood of an answer', () => {
  it('shares the whole among the three answers', () => {
    for (const x of differences)
      for (const sharp of [0.2, 1, 2, 4])
        expect(of('a', x, sharp) + of('b', x, sharp) + of('equal', x, sharp)).toBeCloseTo(1, 12);
  });

  it('takes no side', () => {
    for (const x of differences) {
      expect(of('a', x)).toBeCloseTo(of('b', -x), 14);
      expect(of('equal', x)).toBeCloseTo(of('equal', -x), 14);
    }
  });

  it('rises with how much more the chosen item matters', () => {
    for (const x of differences)
      for (const more of [0.01, 0.5, 2]) expect(of('a', x + more)).toBeGreaterThan(of('a', x));
  });

  it('is highest for "equally" when both matter alike', () => {
    for (const x of [0.2, 1, 3]) expect(of('equal', x)).toBeLessThan(of('equal', 0));
  });

  it('is that of Bradley and Terry for somebody without lapses or ties', () => {
    expect(of('a', 1, 2, 0, 0)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(of('b', 0.5, 3, 0, 0)).toBeCloseTo(1 / (1 + Math.exp(1.5)), 12);
    expect(of('equal', 0.5, 3, 0, 0)).toBe(0);
  });

  it('is at least what lapses leave, even against all sense', () => {
    expect(of('a', -20)).toBeCloseTo(0.45 * 0.08, 12);
    expect(of('equal', 20)).toBeCloseTo(0.1 * 0.08, 12);
    expect(of('b', -20)).toBeCloseTo(1 - 0.55 * 0.08, 12);
  });
});
