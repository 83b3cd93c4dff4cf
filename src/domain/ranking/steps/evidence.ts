/** What the choices say, as comparisons of two items: a list says that each chosen one comes before each that was not. */
import type { RankedChoice } from '#domain/ranking/contract.ts';
import type { Tuning } from './tuning.ts';

export interface Comparison {
  /** Places of the two items in the belief. */
  readonly a: number;
  readonly b: number;
  readonly said: 'a' | 'b' | 'equal';
  /** 1 for a pair, less for a list. */
  readonly sharpness: number;
  readonly choice: RankedChoice;
}

/** In an order that only the answers decide, so that the order of answering does not. `ids`: items by their place in the belief. */
export function comparisonsOf(
  choices: readonly RankedChoice[],
  ids: readonly string[],
  { listSharpness }: Tuning,
): Comparison[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const compared = (choice: RankedChoice, sharpness: number) =>
    sidesOf(choice).map((sides): Comparison => {
      const [first, second] = sides.map((id) => place.get(id) as number) as [number, number];
      const a = Math.min(first, second);
      const said = choice.said === 'equal' ? 'equal' : a === first ? 'a' : 'b';
      return { a, b: Math.max(first, second), said, sharpness, choice };
    });
  return choices
    .flatMap((choice) => compared(choice, choice.kind === 'pair' ? 1 : listSharpness))
    .sort((x, y) => y.sharpness - x.sharpness || x.a - y.a || x.b - y.b || x.said.localeCompare(y.said));
}

/** Pairs of items with the one that came before first; nothing when nothing was said. */
function sidesOf({ kind, set, chosen, said }: RankedChoice): [string, string][] {
  if (said === 'equal' && kind === 'pair') return [set as [string, string]];
  return chosen.flatMap((one) =>
    set.filter((other) => !chosen.includes(other)).map((other): [string, string] => [one, other]),
  );
}
