/** What moved between two orders of the same person. */
import { placesShown, type PlaceShown, type Priorities } from './priorities.ts';

export interface Move {
  readonly item: string;
  /** Number of its place before and now; null where it had none: not shown, or in a group that nothing separates. */
  readonly from: PlaceShown | null;
  readonly to: PlaceShown | null;
}

/** Every item whose number changed, as they stand now; those without a number now come last. */
export function movesBetween(before: Priorities, now: Priorities): Move[] {
  const [from, to] = [numbersOf(before), numbersOf(now)];
  const items = new Set([...to.keys(), ...from.keys()]);
  return [...items]
    .map((item) => ({ item, from: from.get(item) ?? null, to: to.get(item) ?? null }))
    .filter((move) => move.from !== move.to);
}

const numbersOf = ({ groups }: Priorities): Map<string, PlaceShown> =>
  new Map(
    groups.flat().flatMap(({ id, rank }): [string, PlaceShown][] => {
      const number = placesShown.find((place) => String(place) === rank);
      return number === undefined ? [] : [[id, number]];
    }),
  );
