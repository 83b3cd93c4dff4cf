/** A fixed handful of draws from a belief, for chances that no formula gives: how often an item is among the first one, three or five. */
import { seededNumber } from '#domain/seeded.ts';
import { quantile } from './normal.ts';
import type { Gaussian } from './gaussian.ts';

/** One way the person may be, with its share. */
export interface Part {
  readonly share: number;
  readonly belief: Gaussian;
}

export interface Draws {
  readonly count: number;
  readonly size: number;
  /** How much each item matters, draw after draw. */
  readonly values: Float64Array;
  /** Place of each item, 0 the first; from the sixth on all count as 255. Draw after draw. */
  readonly places: Uint8Array;
  /** Which part each draw comes from. */
  readonly partOf: Uint8Array;
}

const placesKept = 5;
const later = 255;

/** Each part of the belief gets its share of the draws. */
export function drawsOf(parts: readonly Part[], count: number): Draws {
  const size = parts[0]?.belief.size ?? 0;
  const values = new Float64Array(count * size);
  const partOf = new Uint8Array(count);
  let from = 0;
  let share = 0;
  parts.forEach((part, index) => {
    share += part.share;
    const to = index === parts.length - 1 ? count : 2 * Math.round((share * count) / 2);
    fill(values, part.belief, from, to);
    partOf.fill(index, from, to);
    from = to;
  });
  return { count, size, values, places: placesIn(values, count, size), partOf };
}

/** Draws number `from` to `to` - 1. */
function fill(values: Float64Array, belief: Gaussian, from: number, to: number): void {
  const { size, mean } = belief;
  const root = rootOf(belief);
  const chance = chanceOf(values.length / size, size);
  for (let start = from * size; start < to * size; start += size)
    for (let row = 0; row < size; row++) {
      let value = mean[row] as number;
      for (let column = 0; column <= row; column++)
        value += (root[row * size + column] as number) * (chance[start + column] as number);
      values[start + row] = value;
    }
}

/** Share of the draws in which an item is among the first so many (at most five), by item. */
export function chancesAmongFirst({ count, size, places }: Draws, first: number): number[] {
  return Array.from({ length: size }, (_, item) => {
    let times = 0;
    for (let cell = item; cell < count * size; cell += size) if ((places[cell] as number) < first) times++;
    return times / count;
  });
}

function placesIn(values: Float64Array, count: number, size: number): Uint8Array {
  const places = new Uint8Array(count * size).fill(later);
  for (let start = 0; start < count * size; start += size)
    for (let place = 0; place < Math.min(placesKept, size); place++)
      places[highestLeft(values, places, start, size)] = place;
  return places;
}

function highestLeft(values: Float64Array, places: Uint8Array, start: number, size: number): number {
  let highest = -1;
  for (let index = start; index < start + size; index++)
    if (places[index] === later && (highest < 0 || (values[index] as number) > (values[highest] as number)))
      highest = index;
  return highest;
}

/** Lower triangular root of a covariance (Cholesky). */
function rootOf({ covariance, size }: Gaussian): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = covariance[row * size + column] as number;
      for (let k = 0; k < column; k++)
        rest -= (root[row * size + k] as number) * (root[column * size + k] as number);
      root[row * size + column] =
        row === column ? Math.sqrt(Math.max(1e-9, rest)) : rest / (root[column * size + column] as number);
    }
  return root;
}

const made = new Map<string, Float64Array>();

/** Standard normal numbers, the same for everybody; each second draw mirrors the one before, so that nothing leans to one side. */
function chanceOf(count: number, size: number): Float64Array {
  const key = `${String(count)}x${String(size)}`;
  const known = made.get(key);
  if (known) return known;
  const numbers = new Float64Array(count * size);
  for (let start = 0; start + size < numbers.length; start += 2 * size)
    for (let index = start; index < start + size; index++) {
      const number = quantile((seededNumber(count, `${key}/${String(index)}`) + 0.5) / 2 ** 32);
      numbers[index] = number;
      numbers[index + size] = -number;
    }
  made.set(key, numbers);
  return numbers;
}
