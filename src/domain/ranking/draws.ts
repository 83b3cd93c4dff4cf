/** A fixed handful of draws from a belief, for chances that no formula gives: how often an item is among the first one, three or five. */
import { seededNumber } from '#domain/seeded.ts';
import { quantile } from './normal.ts';
import type { Gaussian } from './gaussian.ts';

export interface Draws {
  readonly count: number;
  readonly size: number;
  /** How much each item matters, draw after draw. */
  readonly values: Float64Array;
  /** Place of each item, 0 the first. Draw after draw. */
  readonly places: Uint8Array;
}

/** `count` is even. */
export function drawsOf(belief: Gaussian, count: number): Draws {
  const { size, mean } = belief;
  const root = rootOf(belief);
  const values = new Float64Array(count * size);
  const places = new Uint8Array(count * size);
  chanceOf(count, size).forEach((numbers, draw) => {
    const drawn = root.map((row, item) => (mean[item] as number) + dot(row, numbers));
    values.set(drawn, draw * size);
    places.set(placesIn(drawn), draw * size);
  });
  return { count, size, values, places };
}

/** The draws in which an item is among the first so many. */
export const drawsAmongFirst = ({ count, size, places }: Draws, item: number, first: number): number[] =>
  Array.from({ length: count }, (_, draw) => draw).filter(
    (draw) => (places[draw * size + item] as number) < first,
  );

/** Share of the draws in which an item is among the first so many, by item. */
export const chancesAmongFirst = (draws: Draws, first: number): number[] =>
  Array.from({ length: draws.size }, (_, item) => drawsAmongFirst(draws, item, first).length / draws.count);

/** By item: how many others matter more. */
const placesIn = (drawn: readonly number[]): number[] =>
  drawn.map((value) => drawn.reduce((place, other) => (other > value ? place + 1 : place), 0));

/** Lower triangular root of a covariance (Cholesky), row by row; what is not reached yet is zero. */
function rootOf({ covariance, size }: Gaussian): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, index) => {
    rows.slice(0, index).forEach((above, column) => {
      row[column] =
        ((covariance[index * size + column] as number) - dot(row, above)) / (above[column] as number);
    });
    row[index] = Math.sqrt((covariance[index * size + index] as number) - dot(row, row));
  });
  return rows;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

const made: Record<string, Float64Array[]> = {};

/** Standard normal numbers for each draw, the same for everybody; made once for each size. */
function chanceOf(count: number, size: number): Float64Array[] {
  const key = `${String(count)}x${String(size)}`;
  return (made[key] ??= mirrored(count, size, key));
}

/** Each second draw mirrors the one before, so that nothing leans to one side. */
const mirrored = (count: number, size: number, key: string): Float64Array[] =>
  Array.from({ length: count / 2 }, (_, pair) =>
    Float64Array.from({ length: size }, (_, item) =>
      quantile((seededNumber(count, `${key}/${String(2 * size * pair + item)}`) + 0.5) / 2 ** 32),
    ),
  ).flatMap((row) => [row, row.map((number) => -number)]);
