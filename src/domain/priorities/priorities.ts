/** From a record to the person's priorities. The person's own order has the last word. */
import { changedSince } from './order-basis.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { RankedItem, RankingInput, RankingResult } from '#domain/ranking/contract.ts';
import { ranked, seededOrder } from '#domain/ranking/ranking.ts';
import type { AnswersRecord, Order } from '#domain/record/record.ts';

/** Places of the order that are shown. */
export const placesShown = [1, 2, 3, 4, 5] as const;
export type PlaceShown = (typeof placesShown)[number];
export const shownAtMost = placesShown.length;
/** The method says how sure it is of these places only. */
const placesWithCertainty = 3;

export interface PriorityItem extends RankedItem {
  /** '2'; '' while nothing separates the items. */
  readonly rank: string;
  readonly movedByHand: boolean;
}

export interface Priorities {
  /** What stands in the order shown (as many whole groups as fit in five places, always the first), most important first. */
  readonly groups: readonly (readonly PriorityItem[])[];
  /** Quite or very important, and not among the groups; in no order. */
  readonly alsoImportant: readonly string[];
  /** Marked "not sure". */
  readonly unsure: readonly string[];
  /** Nothing said: skipped, left open or not asked. */
  readonly unsaid: readonly string[];
  /** Where answers pull apart, and which choices were the narrowest. */
  readonly conflicts: Pick<RankingResult, 'torn' | 'hardest' | 'against' | 'circle'>;
  readonly handMade: boolean;
  /** Items rated or compared anew since the order was made by hand. */
  readonly changedSince: readonly string[];
}

export function prioritiesOf(record: AnswersRecord, pack: Pack): Priorities {
  const { input, result } = ranked(record, pack);
  const computed = result.groups;
  const full = record.ownOrder ? ownGroups(record.ownOrder, computed) : computed;
  const important = full.filter((group) => group.some((item) => matters(item, record)));
  const groups = firstPlaces(important, isCompared(record, input) ? shownAtMost : 1);
  const shown = new Set(groups.flat().map(({ id }) => id));
  const others = computed.flat().filter(({ id, rating }) => (rating ?? 0) >= 3 && !shown.has(id));
  return {
    groups: numbered(groups, record, computed),
    alsoImportant: seededOrder(
      others.map(({ id }) => id),
      record.seed,
    ),
    unsure: input.items.filter((id) => record.answers[id]?.status === 'not-sure'),
    unsaid: result.unsaid.filter((id) => record.answers[id]?.status !== 'not-sure'),
    conflicts: result,
    handMade: record.ownOrder !== null,
    changedSince: changedSince(record, input),
  };
}

/** The order that the answers alone give, as ids. */
export const computedGroups = (record: AnswersRecord, pack: Pack): string[][] =>
  ranked(record, pack).result.groups.map(idsOf);

/** "Not important" alone never makes a priority; a choice or a hand may. */
const matters = ({ id, rating, chosen }: RankedItem, record: AnswersRecord): boolean =>
  (rating ?? 0) > 1 || chosen > 0 || (record.ownOrder?.groups.flat().includes(id) ?? false);

/** Ratings alone are never shown as a ranking: an order needs a choice between items, or the person's hand. */
const isCompared = (record: AnswersRecord, { choices }: RankingInput): boolean =>
  record.ownOrder !== null || choices.some(({ said }) => said === 'chosen');

/** As many whole groups as fit in so many places, and always the first. */
function firstPlaces(groups: readonly (readonly RankedItem[])[], places: number): (readonly RankedItem[])[] {
  const shown: (readonly RankedItem[])[] = [];
  for (const group of groups) {
    if (shown.length > 0 && shown.flat().length + group.length > places) break;
    shown.push(group);
  }
  return shown;
}

/** The order made by hand; items that came later stand where the answers put them, after it. */
function ownGroups(own: Order, computed: readonly (readonly RankedItem[])[]): RankedItem[][] {
  const byId = new Map(computed.flat().map((item) => [item.id, item]));
  const known = (group: readonly string[]) =>
    group.map((id) => byId.get(id)).filter((item) => item !== undefined);
  const placed = new Set(own.groups.flat());
  const later = computed.map((group) => group.filter(({ id }) => !placed.has(id)));
  return [...own.groups.map(known), ...later].filter((group) => group.length > 0);
}

function numbered(
  groups: readonly (readonly RankedItem[])[],
  record: AnswersRecord,
  computed: readonly (readonly RankedItem[])[],
): PriorityItem[][] {
  const now = groups.flat().map(({ id }) => id);
  const moved = record.ownOrder ? movedItems(groups.map(idsOf), computed.map(idsOf)) : new Set<string>();
  const separated = groups.length > 1;
  return groups.map((group) => {
    const isFirst = now.indexOf(group[0]?.id ?? '') < placesWithCertainty;
    return group.map((item) => ({
      ...item,
      rank: separated ? String(now.indexOf(item.id) + 1) : '',
      certainty: isFirst && !moved.has(item.id) ? item.certainty : null,
      movedByHand: moved.has(item.id),
    }));
  });
}

const idsOf = (group: readonly RankedItem[]): string[] => group.map(({ id }) => id);

/** The fewest items that must have been moved to come from one order to another; of two that changed sides, the one that is now higher. */
function movedItems(now: readonly string[][], before: readonly string[][]): Set<string> {
  const rankIn = (groups: readonly string[][]) =>
    new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const [rankNow, rankBefore] = [rankIn(now), rankIn(before)];
  const side = (ranks: ReadonlyMap<string, number>, a: string, b: string) =>
    Math.sign((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const moved = new Set<string>();
  for (;;) {
    const still = now.flat().filter((id) => !moved.has(id));
    const turned = (a: string) => still.filter((b) => side(rankNow, a, b) !== side(rankBefore, a, b)).length;
    const [most] = [...still].sort((a, b) => turned(b) - turned(a));
    if (most === undefined || turned(most) === 0) return moved;
    moved.add(most);
  }
}
