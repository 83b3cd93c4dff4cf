/** How much a pair is expected to tell about who is first, among the first three and among the first five, in bits. */
import { drawsAmongFirst, type Draws } from './draws.ts';
import { exp, log } from '#domain/ranking/numerics/elementary.ts';
import type { Tuning } from './tuning.ts';

/** Draws in which one item is among the first so many, and how open that is (bits). */
interface Membership {
  readonly draws: readonly number[];
  readonly worth: number;
  readonly open: number;
}

/** Of a share inside 0-1. */
const entropy = (share: number): number => (-share * log(share) - (1 - share) * log(1 - share)) / Math.LN2;

/** A membership is as good as settled when it is so in all draws but this many. */
const settled = 1;

/** Gives the gain of a pair of the pool, by the places of its items in the belief. */
export function gainsFrom(
  draws: Draws,
  pool: readonly number[],
  { worth, lapse, sharpness }: Tuning,
): (a: number, b: number) => number {
  const memberships = pool.flatMap((item) => membershipsOf(item, draws, worth));
  const pulls = new Map(pool.map((item) => [item, pullsOf(item, draws, sharpness)]));
  const firstWins = new Float64Array(draws.count);
  return (a, b) => {
    const [pullA, pullB] = [pulls.get(a) as Float64Array, pulls.get(b) as Float64Array];
    let wins = 0;
    for (let draw = 0; draw < draws.count; draw++) {
      const pull = pullA[draw] as number;
      const chance = lapse / 2 + ((1 - lapse) * pull) / (pull + (pullB[draw] as number));
      firstWins[draw] = chance;
      wins += chance;
    }
    let gain = 0;
    for (const membership of memberships) gain += gainAbout(membership, firstWins, wins);
    return gain;
  };
}

/** By draw: how strongly an item draws a choice to itself (Bradley-Terry). */
function pullsOf(item: number, { count, size, values }: Draws, sharpness: number): Float64Array {
  const pulls = new Float64Array(count);
  for (let draw = 0; draw < count; draw++)
    pulls[draw] = exp(sharpness * (values[draw * size + item] as number));
  return pulls;
}

/** How much less is left open about one membership once the pair is answered. */
function gainAbout({ draws, worth, open }: Membership, firstWins: Float64Array, wins: number): number {
  let winsInside = 0;
  for (const draw of draws) winsInside += firstWins[draw] as number;
  const count = firstWins.length;
  const chance = wins / count;
  const ifFirst = entropy(winsInside / wins);
  const ifSecond = entropy((draws.length - winsInside) / (count - wins));
  return worth * (open - chance * ifFirst - (1 - chance) * ifSecond);
}

function membershipsOf(item: number, draws: Draws, worth: Tuning['worth']): Membership[] {
  return ([1, 3, 5] as const).flatMap((first, index) => {
    const inside = drawsAmongFirst(draws, item, first);
    const isOpen = Math.min(inside.length, draws.count - inside.length) > settled;
    return isOpen
      ? [{ draws: inside, worth: worth[index] as number, open: entropy(inside.length / draws.count) }]
      : [];
  });
}
