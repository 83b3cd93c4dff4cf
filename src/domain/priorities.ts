/** From a record to the person's priorities: the one door to the ranking. The person's own order has the last word. */
import type { AnswersRecord, Choice, Order } from './record.ts';
import { changed } from './answer.ts';
import { itemsToRate } from './items.ts';
import type { Moment } from './moment.ts';
import type { Pack } from './pack.ts';
import type { NextQuestion, RankedItem, Rating, RankingInput } from './ranking-contract.ts';
import { ratingsAndPairs } from './ranking/ratings-and-pairs.ts';

const shownAtMost = 5;
const method = ratingsAndPairs;
export const methodVersion = method.version;

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
  readonly torn: readonly (readonly [string, string])[];
  readonly handMade: boolean;
  /** Items rated or compared anew since the order was made by hand. */
  readonly changedSince: readonly string[];
}

/** What the ranking sees of a record: ids, ratings, choices, seed. */
export function rankingInputOf(record: AnswersRecord, pack: Pack): RankingInput {
  const items = itemsToRate(record, pack);
  const ratings = Object.fromEntries(items.map((id) => [id, ratingOf(record, id)]));
  const known = new Set(items);
  return {
    items,
    ratings,
    choices: record.choices.filter(({ set }) => set.every((id) => known.has(id))),
    tensions: pack.questionnaire.tensions.map(({ items: pair }) => pair),
    seed: record.seed,
  };
}

function ratingOf(record: AnswersRecord, id: string): Rating {
  const value = record.answers[id]?.value;
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : null;
}

/** The pair worth asking next; null when enough was asked. */
export const nextChoice = (input: RankingInput, more: boolean): NextQuestion | null =>
  method.next(input, more);

export function prioritiesOf(record: AnswersRecord, pack: Pack): Priorities {
  const input = rankingInputOf(record, pack);
  const result = method.rank(input);
  const computed = result.groups;
  const full = record.ownOrder ? ownGroups(record.ownOrder, computed) : computed;
  const important = full.filter((group) => group.some((item) => matters(item, record)));
  const groups = firstPlaces(important, isCompared(record, input) ? shownAtMost : 1);
  const shown = new Set(groups.flat().map(({ id }) => id));
  const others = computed.flat().filter(({ id, rating }) => (rating ?? 0) >= 3 && !shown.has(id));
  return {
    groups: numbered(groups, record, computed),
    alsoImportant: method.order(
      others.map(({ id }) => id),
      record.seed,
    ),
    unsure: input.items.filter((id) => record.answers[id]?.status === 'not-sure'),
    unsaid: result.unsaid.filter((id) => record.answers[id]?.status !== 'not-sure'),
    torn: result.torn,
    handMade: record.ownOrder !== null,
    changedSince: changedSince(record, input),
  };
}

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
  return groups.map((group) =>
    group.map((item) => ({
      ...item,
      rank: separated ? String(now.indexOf(item.id) + 1) : '',
      movedByHand: moved.has(item.id),
    })),
  );
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

/** What the answers looked like when an order was made: each item with its rating, how often it was asked about and chosen. */
const basisOf = (input: RankingInput): string =>
  method
    .rank(input)
    .groups.flat()
    .map(({ id, rating, asked, chosen }) => `${id}=${[rating ?? 0, asked, chosen].join('/')}`)
    .join(' ');

const splitBasis = (basis: string): Map<string, string> =>
  new Map(basis.split(' ').map((mark): [string, string] => [mark.replace(/=.*/, ''), mark]));

/** Items of which something else, or for the first time something, is said; and items of which nothing is said any more. */
function changedSince({ ownOrder }: AnswersRecord, input: RankingInput): string[] {
  if (!ownOrder) return [];
  const [before, now] = [splitBasis(ownOrder.basis), splitBasis(basisOf(input))];
  return input.items.filter((id) => before.get(id) !== now.get(id));
}

/** Keeps the order that the answers give, beside the person's own. */
export function withComputedOrder(record: AnswersRecord, pack: Pack, moment: Moment): AnswersRecord {
  const input = rankingInputOf(record, pack);
  const groups = method.rank(input).groups.map((group) => group.map(({ id }) => id));
  return {
    ...record,
    method: methodVersion,
    computedOrder: { groups, day: moment.day, basis: basisOf(input) },
  };
}

/** One step up (-1) or down (1): out of a shared place, or past the neighbouring group. */
export function moveItem(
  record: AnswersRecord,
  pack: Pack,
  item: string,
  by: -1 | 1,
  moment: Moment,
): AnswersRecord {
  const groups = orderShown(record, pack);
  const index = groups.findIndex((group) => group.includes(item));
  const group = groups[index];
  if (!group) return record;
  const alone = group.length === 1;
  const rest = groups.map((ids) => ids.filter((id) => id !== item)).filter((ids) => ids.length > 0);
  const target = by === -1 ? (alone ? index - 1 : index) : index + 1;
  if (target < 0 || target > rest.length) return record;
  return withOwnOrder(record, pack, [...rest.slice(0, target), [item], ...rest.slice(target)], moment);
}

/** Puts an item into the place of the one above it. */
export function equalItem(record: AnswersRecord, pack: Pack, item: string, moment: Moment): AnswersRecord {
  const groups = orderShown(record, pack);
  const index = groups.findIndex((group) => group.includes(item));
  const above = groups[index - 1];
  if (!above) return record;
  const merged = groups.map((ids, at) =>
    at === index - 1 ? [...ids, item] : ids.filter((id) => id !== item),
  );
  return withOwnOrder(
    record,
    pack,
    merged.filter((ids) => ids.length > 0),
    moment,
  );
}

/** Lets the answers decide again. */
export const renewOrder = (record: AnswersRecord, moment: Moment): AnswersRecord =>
  changed(record, { ownOrder: null }, moment);

const orderShown = (record: AnswersRecord, pack: Pack): string[][] =>
  prioritiesOf(record, pack).groups.map((group) => group.map(({ id }) => id));

const withOwnOrder = (record: AnswersRecord, pack: Pack, groups: string[][], moment: Moment): AnswersRecord =>
  changed(
    record,
    { ownOrder: { groups, day: moment.day, basis: basisOf(rankingInputOf(record, pack)) } },
    moment,
  );

/** Adds a choice between items as the person made it. */
export const makeChoice = (record: AnswersRecord, choice: Choice, moment: Moment): AnswersRecord =>
  changed(record, { choices: [...record.choices, choice] }, moment);

/** Takes the last choice between these items back. */
export function undoChoice(record: AnswersRecord, set: readonly string[], moment: Moment): AnswersRecord {
  const last = record.choices.findLastIndex((choice) => choice.set.join() === set.join());
  if (last < 0) return record;
  return changed(record, { choices: record.choices.filter((_, index) => index !== last) }, moment);
}
