/** Which pair is worth asking next: a tension of the source in its turn, else the one expected to tell most. Never the same pair twice, never one item three times in a row. */
import type { NextQuestion, RankingInput } from '#domain/ranking/contract.ts';
import { seededSides } from '#domain/random/seeded.ts';
import type { Belief } from './belief.ts';
import { gainsFrom } from './gain.ts';
import type { Tuning } from './tuning.ts';

type Pair = readonly [string, string];

export const pairsAsked = ({ choices }: RankingInput): Pair[] =>
  choices.filter(({ kind }) => kind === 'pair').map(({ set }) => set as Pair);

const isSame = ([a, b]: Pair, other: Pair): boolean => other.includes(a) && other.includes(b);

export const pairOf = (pair: Pair, seed: number): NextQuestion => ({
  kind: 'pair',
  set: seededSides(...pair, seed),
});

/** The pair that tells most among the items that may be among the first; null when none is left. */
export function tellingPair(input: RankingInput, belief: Belief, tuning: Tuning): Pair | null {
  const pool = poolOf(input, belief, tuning);
  const gain = gainsFrom(belief.draws, pool, tuning);
  const asked = pairsAsked(input);
  const isTired = twiceInARow(asked);
  let best: Pair | null = null;
  let most = -1;
  pool.forEach((a, index) => {
    for (const b of pool.slice(index + 1)) {
      const pair = [belief.ids[a], belief.ids[b]] as unknown as Pair;
      if (asked.some((other) => isSame(pair, other)) || pair.some(isTired)) continue;
      const billionths = Math.round(gain(a, b) * 1e9);
      if (billionths > most) [best, most] = [pair, billionths];
    }
  });
  return best;
}

/** Those of equal promise stay in the order of the belief. */
function poolOf({ ratings }: RankingInput, belief: Belief, { worth, pool }: Tuning): number[] {
  const { ids, order, first, three, five } = belief;
  const promise = (index: number) =>
    [first, three, five].reduce(
      (sum, chances, which) => sum + (worth[which] as number) * (chances[index] as number),
      0,
    );
  return order
    .filter((index) => ratings[ids[index] as string] !== 1)
    .sort((a, b) => promise(b) - promise(a))
    .slice(0, pool);
}

/** Tells of an item whether it stood in both of the last two pairs. */
function twiceInARow(asked: readonly Pair[]): (id: string) => boolean {
  const last = asked.slice(-2);
  return (id) => last.length === 2 && last.every((pair) => pair.includes(id));
}

const tensionsAsked = 2;

/** Tensions of the source that count for this person: the first two of which neither item was rated "not important". */
export const tensionsOf = ({ tensions, ratings }: RankingInput): Pair[] =>
  tensions.filter((pair) => pair.every((id) => (ratings[id] ?? 0) > 1)).slice(0, tensionsAsked);

export const openTension = (input: RankingInput): Pair | undefined =>
  tensionsOf(input).find((pair) => !pairsAsked(input).some((other) => isSame(pair, other)));

/** Pairs that the method itself picked. */
export const ownPairs = (input: RankingInput): Pair[] =>
  pairsAsked(input).filter((pair) => !tensionsOf(input).some((other) => isSame(pair, other)));
