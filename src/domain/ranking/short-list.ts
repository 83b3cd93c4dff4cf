/** The short lists to choose from: the best-rated, in two or three lists when very many are rated alike. */
import type { NextQuestion, RankingInput } from '#domain/ranking-contract.ts';
import { shuffled } from '#domain/seeded.ts';
import { priorsOf } from './prior.ts';
import type { Tuning } from './tuning.ts';

const fewest = 4;
/** By number of lists: how many may be chosen on each. */
const upTo: Readonly<Record<number, number>> = { 1: 3, 2: 2, 3: 1 };

/** The first list that was not asked yet; null when all were. A list is new when more than half of it never stood in one. */
export function openList(input: RankingInput, tuning: Tuning): NextQuestion | null {
  const seen = new Set(input.choices.flatMap(({ kind, set }) => (kind === 'pick' ? set : [])));
  const lists = listsOf(input, tuning);
  const open = lists.find((list) => 2 * list.filter((id) => seen.has(id)).length < list.length);
  return open ? { kind: 'pick', set: open, upTo: upTo[lists.length] ?? 1 } : null;
}

/** Dealt like cards, so that each list gets its share of the best; each in the seeded order. */
function listsOf(input: RankingInput, tuning: Tuning): string[][] {
  if (tuning.pick === 0 || input.items.length < fewest) return [];
  const best = bestRated(input, tuning);
  const cut = best[Math.min(best.length, tuning.pick) - 1]?.mean ?? 0;
  const alike = best.filter(({ mean }) => mean >= cut - 1e-9);
  const isOne = alike.length <= tuning.pick + tuning.slack;
  const count = isOne ? 1 : Math.min(tuning.lists, Math.ceil(alike.length / tuning.pick));
  const dealt = isOne ? best.slice(0, tuning.pick) : alike.slice(0, count * tuning.pick);
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
    .map((id, index) => ({ id, mean: priors[index]?.mean ?? 0 }))
    .filter(({ id }) => ratings[id] !== 1)
    .sort((a, b) => b.mean - a.mean);
}
