/** A fixed handful of draws from a belief, for chances that no formula gives: how often an item is among the first one, three or five. */
import { seededNumber } from '#domain/random/seeded.ts';
import { quantile } from '#domain/ranking/numerics/normal.ts';
import type { Gaussian } from './gaussian.ts';

export interface Draws {
  readonly count: number;
  readonly size: number;
  /** How much each item matters, draw after draw. */
  readonly values: Float64Array;
  /** Place of each item, 0 the first; 5 stands for all after the first five. Draw after draw. */
  readonly places: Uint8Array;
}

/** `count` is even: each second draw mirrors the one before, so that nothing leans to one side. */
export function drawsOf(belief: Gaussian, count: number): Draws {
  const { size, mean } = belief;
  const root = rootOf(belief);
  const values = new Float64Array(count * size);
  chanceOf(count, size).forEach((numbers, pair) => {
    mean.forEach((middle, item) => {
      const step = dot(root, item * size, numbers, 0, item + 1);
      const cell = 2 * pair * size + item;
      values[cell] = middle + step;
      values[cell + size] = middle - step;
    });
  });
  return { count, size, values, places: placesIn(values, size) };
}

/** The draws in which an item is among the first so many, five at most. */
export function drawsAmongFirst({ count, size, places }: Draws, item: number, first: number): number[] {
  const among: number[] = [];
  for (let draw = 0; draw < count; draw++)
    if ((places[draw * size + item] as number) < first) among.push(draw);
  return among;
}

/** Share of the draws in which an item is among the first so many, five at most, by item. */
export function chancesAmongFirst({ count, size, places }: Draws, first: number): number[] {
  const among = new Array<number>(size).fill(0);
  places.forEach((place, cell) => {
    if (place < first) among[cell % size] = (among[cell % size] as number) + 1;
  });
  return among.map((draws) => draws / count);
}

/** Nobody asks about places after these. */
const placesTold = 5;

/** By item of each draw: how many others matter more. Plain loops: most of the ranking's time goes here. */
function placesIn(values: Float64Array, size: number): Uint8Array {
  const places = new Uint8Array(values.length);
  for (let start = 0; start < values.length; start += size)
    for (let cell = start; cell < start + size; cell++) {
      let place = 0;
      for (let other = start; other < start + size && place < placesTold; other++)
        if ((values[other] as number) > (values[cell] as number)) place++;
      places[cell] = place;
    }
  return places;
}

/** Lower triangular root of a covariance (Cholesky), row after row. */
function rootOf({ covariance, size }: Gaussian): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < root.length; row += size)
    for (let column = 0; column * size <= row; column++) {
      const above = column * size;
      const rest = (covariance[row + column] as number) - dot(root, row, root, above, column);
      root[row + column] = row === above ? Math.sqrt(rest) : rest / (root[above + column] as number);
    }
  return root;
}

/** Of so many numbers, from one place in each on. */
function dot(a: Float64Array, fromA: number, b: Float64Array, fromB: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++)
    sum += (a[fromA + index] as number) * (b[fromB + index] as number);
  return sum;
}

const made: Record<string, Float64Array[]> = {};

/** Standard normal numbers for every two draws, the same for everybody; made once for each size. */
function chanceOf(count: number, size: number): Float64Array[] {
  const key = `${String(count)}x${String(size)}`;
  return (made[key] ??= Array.from({ length: count / 2 }, (_, pair) =>
    Float64Array.from({ length: size }, (_, item) =>
      quantile((seededNumber(count, `${key}/${String(2 * size * pair + item)}`) + 0.5) / 2 ** 32),
    ),
  ));
}
