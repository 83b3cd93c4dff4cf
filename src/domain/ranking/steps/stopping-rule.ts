/** When to stop asking: a small budget, little left to learn, and never more than a person can bear. */
import type { RankingInput } from '#domain/ranking/contract.ts';
import type { Belief } from './belief.ts';
import { ownPairs, pairsAsked } from './next-pair.ts';

const usual = 7;
const fewest = 3;
const most = 12;
/** Mean chance of the first three to be the person's first three. */
const settled = 0.75;

/** `more`: the person asked to go on beyond the usual stop. */
export function shouldStop(input: RankingInput, belief: Belief, more: boolean): boolean {
  if (pairsAsked(input).length >= most) return true;
  if (more || hasNewcomer(input, belief)) return false;
  const own = ownPairs(input).length;
  return own >= usual || (own >= fewest && certaintyOfFirstThree(belief) >= settled);
}

/** Among the first three stands an item that no choice was ever about: its rating came, or changed, later. */
function hasNewcomer({ choices }: RankingInput, { order, ids }: Belief): boolean {
  const seen = new Set(choices.flatMap(({ set }) => set));
  return order.slice(0, 3).some((index) => !seen.has(ids[index] as string));
}

function certaintyOfFirstThree({ order, three }: Belief): number {
  const top = order.slice(0, 3);
  return top.reduce((sum, index) => sum + (three[index] as number), 0) / top.length;
}
