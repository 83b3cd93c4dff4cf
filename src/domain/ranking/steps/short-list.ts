/** The short lists to choose from: the best-rated, in two or three lists when very many are rated alike. */
import type { NextQuestion, RankingInput } from '#domain/ranking/contract.ts';
import { shuffled } from '#domain/random/seeded.ts';
import { priorsOf, type Prior } from './prior.ts';
import type { Tuning } from './tuning.ts';

const fewest = 4;
/** The more lists there are, the fewer may be chosen on each. */
const upToOn = (lists: number): number => 4 - lists;

/** The first list that was not asked yet; null when all were. A list is new when more than half of it never stood in one. */
export function openList(input: RankingInput, tuning: Tuning): NextQuestion | null {
  const seen = new Set(input.choices.filter(({ kind }) => kind === 'pick').flatMap(({ set }) => set));
  const lists = listsOf(input, tuning);
  const open = lists.find((list) => 2 * list.filter((id) => seen.has(id)).length < list.length);
  return open ? { kind: 'pick', set: open, upTo: upToOn(lists.length) } : null;
}

/** Dealt like cards, so that each list gets its share of the best; each in the seeded order. A list too short to choose from falls away. */
function listsOf(input: RankingInput, tuning: Tuning): string[][] {
  const best = bestRated(input, tuning);
  const cut = Math.min(...best.slice(0, tuning.pick).map(({ mean }) => mean));
  const alike = best.filter(({ mean }) => mean >= cut);
  const isOne = alike.length <= tuning.pick + tuning.slack;
  const count = isOne ? 1 : Math.min(tuning.lists, Math.ceil(alike.length / tuning.pick));
  const dealt = alike.slice(0, count * tuning.pick);
  const order = shuffled(input.items, input.seed);
  return Array.from({ length: count }, (_, list) => {
    const dealtHere = new Set(dealt.filter((_, index) => index % count === list).map(({ id }) => id));
    return order.filter((id) => dealtHere.has(id));
  }).filter((list) => list.length >= fewest);
}

/** By rating, then in the seeded order; what was rated "not important" is not asked about again. */
function bestRated({ items, ratings, seed }: RankingInput, tuning: Tuning): { id: string; mean: number }[] {
  const ids = shuffled(items, seed);
  const priors = priorsOf(
    ids.map((id) => ratings[id] ?? null),
    tuning,
  );
  return ids
    .map((id, index) => ({ id, mean: (priors[index] as Prior).mean }))
    .filter(({ id }) => ratings[id] !== 1)
    .sort((a, b) => b.mean - a.mean);
}
