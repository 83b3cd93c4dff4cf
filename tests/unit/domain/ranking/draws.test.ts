/** The draws stand for the belief: they lean to no side, and their chances are those of the belief. */
import { describe, expect, it } from 'vitest';
import { chancesAmongFirst, drawsAmongFirst, drawsOf, type Draws } from '#domain/ranking/steps/draws.ts';
import type { Gaussian } from '#domain/ranking/steps/gaussian.ts';

const gaussian = (mean: number[], covariance: number[][]): Gaussian => ({
  size: mean.length,
  mean: Float64Array.from(mean),
  covariance: Float64Array.from(covariance.flat()),
});
const alone = (...mean: number[]): Gaussian =>
  gaussian(
    mean,
    mean.map((_, row) => mean.map((__, column) => (row === column ? 1 : 0))),
  );
const three = gaussian(
  [0.5, 0, -0.5],
  [
    [1, 0.6, 0.2],
    [0.6, 0.8, -0.3],
    [0.2, -0.3, 0.7],
  ],
);
const drawn = (belief: Gaussian, count = 256): Draws => drawsOf(belief, count);
const valueIn = ({ values, size }: Draws, draw: number, item: number) => values[draw * size + item] ?? NaN;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the draws of a belief', () => {
  it('come in pairs that mirror each other', () => {
    const draws = drawn(three);
    for (let draw = 0; draw < draws.count; draw += 2)
      [0.5, 0, -0.5].forEach((mean, item) => {
        const middle = (valueIn(draws, draw, item) + valueIn(draws, draw + 1, item)) / 2;
        expect(middle).toBeCloseTo(mean, 12);
      });
    expect(valueIn(draws, 0, 0)).not.toBeCloseTo(0.5, 3);
  });

  it('spread and go together as the belief does', () => {
    const draws = drawn(three, 4096);
    for (const row of [0, 1, 2])
      for (const column of [0, 1, 2]) {
        const products = Array.from({ length: draws.count }, (_, draw) => {
          const [x, y] = [row, column].map((item) => valueIn(draws, draw, item) - (three.mean[item] ?? NaN));
          return (x ?? NaN) * (y ?? NaN);
        });
        const known = three.covariance[row * 3 + column] ?? NaN;
        expect(Math.abs(sum(products) / draws.count - known)).toBeLessThan(0.06);
      }
  });

  it('have a place for each item: how many matter more in that draw, or five when it is more', () => {
    const draws = drawn(alone(0.5, 0.2, 0, 0, -0.3, -0.6, 0.4, -0.2));
    const items = Array.from({ length: draws.size }, (_, item) => item);
    for (let draw = 0; draw < draws.count; draw++) {
      const order = items.toSorted((a, b) => valueIn(draws, draw, b) - valueIn(draws, draw, a));
      expect(items.map((item) => draws.places[draw * draws.size + item])).toEqual(
        items.map((item) => Math.min(5, order.indexOf(item))),
      );
    }
  });

  it('are the same in every engine and for everybody', () => {
    expect([...drawn(alone(0, 0), 4).values.slice(0, 5)]).toEqual([
      -1.2488086076133957, -0.7096508600414282, 1.2488086076133957, 0.7096508600414282, 0.6212512940934585,
    ]);
    expect(drawn(three)).toEqual(drawn(three));
  });

  it('differ from draw to draw and with how many there are', () => {
    expect(new Set(drawn(alone(0, 0)).values).size).toBe(512);
    expect(drawn(alone(0, 0), 2).values[0]).not.toBe(drawn(alone(0, 0), 4).values[0]);
  });
});

describe('the chance to be among the first', () => {
  it('adds up to one, three and five', () => {
    const draws = drawn(alone(0.5, 0.2, 0, 0, -0.3, -1, -1));
    for (const first of [1, 3, 5]) expect(sum(chancesAmongFirst(draws, first))).toBeCloseTo(first, 12);
  });

  it('is the known one for two items', () => {
    const [first = NaN, second = NaN] = chancesAmongFirst(drawn(alone(0.8, 0), 4096), 1);
    expect(Math.abs(first - 0.7142)).toBeLessThan(0.02);
    expect(first + second).toBe(1);
  });

  it('is certain where the belief is', () => {
    expect(chancesAmongFirst(drawn(alone(40, -40, 20, 0)), 3)).toEqual([1, 0, 1, 1]);
  });

  it('counts the draws that put the item there', () => {
    const draws = drawn(alone(0.3, 0));
    const among = drawsAmongFirst(draws, 0, 1);
    expect(among).toEqual(
      Array.from({ length: 256 }, (_, draw) => draw).filter((draw) => draws.places[2 * draw] === 0),
    );
    expect(chancesAmongFirst(draws, 1)[0]).toBe(among.length / 256);
  });
});
