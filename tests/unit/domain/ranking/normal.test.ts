/** The normal distribution against its tables. */
import { describe, expect, it } from 'vitest';
import { density, quantile, shareBelow } from '#domain/ranking/numerics/normal.ts';

describe('the density', () => {
  it.each([
    [0, 0.3989422804014327],
    [1, 0.24197072451914337],
    [-2, 0.05399096651318806],
    [3.5, 0.0008726826950457602],
  ])('at %d is that of the tables', (x, known) => {
    expect(density(x)).toBeCloseTo(known, 14);
  });
});

describe('the share below', () => {
  it.each([
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [2.5758293035489, 0.995],
    [-4, 0.000031671241833],
  ])('%d is that of the tables, to seven digits', (x, known) => {
    expect(Math.abs(shareBelow(x) - known)).toBeLessThan(1.5e-7);
  });

  it('zero is exactly one half', () => {
    expect(shareBelow(0)).toBe(0.5);
  });

  it('a point and below its mirror image make a whole', () => {
    for (let x = -6; x <= 6; x += 0.125) {
      expect(shareBelow(x) + shareBelow(-x)).toBeCloseTo(1, 14);
    }
  });
});

describe('the quantile', () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.005, -2.5758293035489004],
    [0.0001, -3.719016485455709],
    [0.1, -1.2815515655446004],
    [0.65, 0.38532046640756773],
    [0.999999, 4.753424308822899],
  ])('of %d is that of the tables, to nine digits', (share, known) => {
    expect(Math.abs(quantile(share) / known - 1)).toBeLessThan(1.2e-9);
  });

  it('of one half is zero', () => {
    expect(quantile(0.5)).toBeCloseTo(0, 15);
  });

  it('takes the share below back', () => {
    for (const share of [1e-6, ...Array.from({ length: 499 }, (_, index) => (index + 1) / 500), 1 - 1e-6]) {
      expect(Math.abs(shareBelow(quantile(share)) - share)).toBeLessThan(2e-7);
    }
  });

  it('turns its sign with the side', () => {
    for (const share of [0.001, 0.03, 0.2, 0.4])
      expect(quantile(1 - share)).toBeCloseTo(-quantile(share), 12);
  });

  it('gives the same bits in every engine, also where the formula for the tail ends', () => {
    expect([quantile(0.02425), quantile(0.024249999)]).toEqual([-1.9729610490848712, -1.972961071083984]);
  });
});
