/** How much a pair is expected to tell about who is first, among the first three and among the first five, in bits. */
import type { Draws } from './draws.ts';
import { exp, log } from './elementary.ts';
import type { Tuning } from './tuning.ts';

/** Draws in which one item is among the first so many. */
interface Membership {
  readonly draws: Int32Array;
  readonly share: number;
  readonly worth: number;
}

const entropy = (share: number): number =>
  share <= 0 || share >= 1 ? 0 : (-share * log(share) - (1 - share) * log(1 - share)) / Math.LN2;

/** Memberships that are all but settled say nothing more. */
const settled = 0.004;

/** Gives the gain of a pair by the places of its items in the belief. `sharpness` by draw. */
export function gainsFrom(
  draws: Draws,
  pool: readonly number[],
  sharpness: Float64Array,
  { worth, lapse }: Tuning,
): (a: number, b: number) => number {
  const memberships = pool.flatMap((item) => membershipsOf(item, draws, worth));
  const pulls = Float64Array.from(draws.values, (value, index) =>
    exp(value * (sharpness[Math.floor(index / draws.size)] as number)),
  );
  const firstWins = new Float64Array(draws.count);
  return (a, b) => {
    let wins = 0;
    for (let draw = 0; draw < draws.count; draw++) {
      const pull = pulls[draw * draws.size + a] as number;
      const chance = lapse / 2 + ((1 - lapse) * pull) / (pull + (pulls[draw * draws.size + b] as number));
      firstWins[draw] = chance;
      wins += chance;
    }
    return memberships.reduce((sum, membership) => sum + gainAbout(membership, firstWins, wins), 0);
  };
}

/** How much less is left open about one membership once the pair is answered. */
function gainAbout({ draws, share, worth }: Membership, firstWins: Float64Array, wins: number): number {
  let winsInside = 0;
  for (const draw of draws) winsInside += firstWins[draw] as number;
  const count = firstWins.length;
  const chance = wins / count;
  const ifFirst = entropy(winsInside / wins);
  const ifSecond = entropy((draws.length - winsInside) / (count - wins));
  return worth * (entropy(share) - chance * ifFirst - (1 - chance) * ifSecond);
}

function membershipsOf(item: number, { count, size, places }: Draws, worth: Tuning['worth']): Membership[] {
  return ([1, 3, 5] as const).flatMap((first, index) => {
    const draws: number[] = [];
    for (let draw = 0; draw < count; draw++)
      if ((places[draw * size + item] as number) < first) draws.push(draw);
    const share = draws.length / count;
    return share > settled && share < 1 - settled
      ? [{ draws: Int32Array.from(draws), share, worth: worth[index] as number }]
      : [];
  });
}
