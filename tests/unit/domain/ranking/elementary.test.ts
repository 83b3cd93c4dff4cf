/** Exponential and logarithm against the engine's own, which are right to the last digits here. */
import { describe, expect, it } from 'vitest';
import { exp, log } from '#domain/ranking/numerics/elementary.ts';

const points = Array.from({ length: 881 }, (_, index) => index / 10 - 44);

describe('the exponential', () => {
  it('is right to fourteen digits over its whole range', () => {
    for (const x of points) expect(Math.abs(exp(x) / Math.exp(x) - 1), String(x)).toBeLessThan(1e-14);
  });

  it('is exactly one at zero', () => {
    expect(exp(0)).toBe(1);
  });

  it('stays at its bounds beyond them', () => {
    expect([exp(50), exp(Infinity)]).toEqual([exp(44), exp(44)]);
    expect([exp(-50), exp(-Infinity)]).toEqual([exp(-44), exp(-44)]);
    expect(exp(43.9)).toBeLessThan(exp(44));
    expect(exp(-43.9)).toBeGreaterThan(exp(-44));
  });
});

describe('the logarithm', () => {
  it('is right to fourteen digits, for small and large numbers', () => {
    for (const x of points.filter((point) => point !== 0)) {
      expect(Math.abs(log(Math.exp(x)) / x - 1), String(x)).toBeLessThan(1e-14);
    }
    for (const x of [0.5, 0.9, 1.1, 1.4, 1.42, 2, 3, 10])
      expect(Math.abs(log(x) / Math.log(x) - 1), String(x)).toBeLessThan(1e-14);
  });

  it('of a power of two is exactly so many times that of two', () => {
    for (let k = -60; k <= 60; k++) expect(log(2 ** k)).toBe(k * Math.LN2);
  });
});
