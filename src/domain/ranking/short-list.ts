/** The short lists to choose from: the best-rated, in two or three lists when very many are rated alike. */
import type { NextQuestion, RankingInput } from '#domain/ranking-contract.ts';
import type { Belief } from './belief.ts';
import type { Tuning } from './tuning.ts';

const fewest = 4;
/** By number of lists: how many may be chosen on each. */
const upTo: Readonly<Record<number, number>> = { 1: 3, 2: 2, 3: 1 };

/** The first list that was not asked yet; null when all were. `before` is the belief from the ratings alone. */
export function openList(input: RankingInput, before: Belief, tuning: Tuning): NextQuestion | null {
  const seen = new Set(input.choices.flatMap(({ kind, set }) => (kind === 'pick' ? set : [])));
  const lists = listsOf(input, before, tuning);
  const open = lists.find((list) => 2 * list.filter((id) => seen.has(id)).length < list.length);
  return open ? { kind: 'pick', set: open, upTo: upTo[lists.length] ?? 1 } : null;
}

/** Dealt like cards, so that each list gets its share of the best; each in the seeded order. */
function listsOf({ ratings }: RankingInput, before: Belief, tuning: Tuning): string[][] {
  const { ids, order, priors, seeded } = before;
  if (tuning.pick === 0 || ids.length < fewest) return [];
  const level = (index: number) => priors[index]?.mean ?? 0;
  const asked = order.filter((index) => ratings[ids[index] ?? ''] !== 1);
  const last = asked[Math.min(asked.length, tuning.pick) - 1];
  const alike = last === undefined ? [] : asked.filter((index) => level(index) >= level(last) - 1e-9);
  const count =
    alike.length <= tuning.pick + tuning.slack
      ? 1
      : Math.min(tuning.lists, Math.ceil(alike.length / tuning.pick));
  const dealt = count === 1 ? asked.slice(0, tuning.pick) : alike.slice(0, count * tuning.pick);
  return Array.from({ length: count }, (_, list) =>
    dealt
      .filter((_, index) => index % count === list)
      .sort((a, b) => (seeded[a] ?? 0) - (seeded[b] ?? 0))
      .map((index) => ids[index] ?? ''),
  ).filter((list) => list.length >= fewest);
}
