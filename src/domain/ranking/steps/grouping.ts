/** Where each item stands: groups that the answers tell apart, how strong, and how sure. */
import type { Certainty, RankedItem, RankingInput } from '#domain/ranking/contract.ts';
import type { Belief } from './belief.ts';

/** Below these chances of order two neighbours are "about equal": in general, and when the person called them equal. */
const toldApart = 0.6;
const toldApartThoughEqual = 0.7;
const placesWithCertainty = 3;

/** Most important first; only items with a rating or a choice. An item joins a group when its leader is not told apart from it. */
export function groupsOf(input: RankingInput, belief: Belief): RankedItem[][] {
  const groups: number[][] = [];
  for (const item of belief.order.filter((index) => isSaid(belief.ids[index] as string, input))) {
    const group = groups.at(-1);
    if (group && belongsTo(group, item, input, belief)) group.push(item);
    else groups.push([item]);
  }
  let placed = 0;
  return groups.map((group) => {
    const isFirst = placed < placesWithCertainty;
    placed += group.length;
    return group.map((item) => rankedItem(item, isFirst, input, belief));
  });
}

export const isSaid = (id: string, { ratings, choices }: RankingInput): boolean =>
  (ratings[id] ?? null) !== null || choices.some(({ said, set }) => said !== 'none' && set.includes(id));

function belongsTo(group: readonly number[], item: number, input: RankingInput, belief: Belief): boolean {
  const [leader, last] = [group[0] as number, group.at(-1) as number];
  if (belief.before(leader, item) < toldApart) return true;
  return isCalledEqual(last, item, input, belief) && belief.before(last, item) < toldApartThoughEqual;
}

const isCalledEqual = (a: number, b: number, { choices }: RankingInput, { ids }: Belief): boolean =>
  choices.some(
    ({ said, set }) => said === 'equal' && set.includes(ids[a] as string) && set.includes(ids[b] as string),
  );

function rankedItem(item: number, isFirst: boolean, input: RankingInput, belief: Belief): RankedItem {
  const id = belief.ids[item] as string;
  const decided = input.choices.filter(({ said, set }) => said === 'chosen' && set.includes(id));
  return {
    id,
    rating: input.ratings[id] ?? null,
    strength: strengthOf(item, belief),
    certainty: isFirst ? certaintyOf(belief.three[item] as number) : null,
    asked: decided.length,
    chosen: decided.filter(({ chosen }) => chosen.includes(id)).length,
  };
}

/** Mean chance to come before each other item, to a millionth; alone it is 1. */
export function strengthOf(item: number, { ids, before }: Belief): number {
  const others = ids.length - 1;
  if (others === 0) return 1;
  const sum = ids.reduce((total, _, other) => (other === item ? total : total + before(item, other)), 0);
  return Math.round((sum / others) * 1e6) / 1e6;
}

function certaintyOf(chance: number): Certainty {
  if (chance >= 0.7) return 'clear';
  return chance >= 0.4 ? 'likely' : 'not-sure-yet';
}
