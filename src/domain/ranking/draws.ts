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
  chanceOf(count, size).forEach((numbers, draw) => {
    root.forEach((row, item) => {
      values[draw * size + item] = (mean[item] as number) + dot(row, numbers);
    });
  });
  return { count, size, values, places: placesIn(values, size) };
}

/** The draws in which an item is among the first so many. */
export function drawsAmongFirst({ count, size, places }: Draws, item: number, first: number): number[] {
  const among: number[] = [];
  for (let draw = 0; draw < count; draw++)
    if ((places[draw * size + item] as number) < first) among.push(draw);
  return among;
}

/** Share of the draws in which an item is among the first so many, by item. */
export const chancesAmongFirst = (draws: Draws, first: number): number[] =>
  Array.from({ length: draws.size }, (_, item) => drawsAmongFirst(draws, item, first).length / draws.count);

/** By item of each draw: how many others matter more. Plain loops: most of the ranking's time goes here. */
function placesIn(values: Float64Array, size: number): Uint8Array {
  const places = new Uint8Array(values.length);
  for (let start = 0; start < values.length; start += size)
    for (let cell = start; cell < start + size; cell++) {
      let place = 0;
      for (let other = start; other < start + size; other++)
        if ((values[other] as number) > (values[cell] as number)) place++;
      places[cell] = place;
    }
  return places;
}

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
