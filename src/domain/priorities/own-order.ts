/** The person has the last word: moving, making equal, and letting the answers decide again. Both orders are kept. */
import { changed } from '#domain/record/answer.ts';
import type { Moment } from '#domain/record/moment.ts';
import { basisOf } from './order-basis.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { computedGroups, prioritiesOf } from './priorities.ts';
import { methodVersion } from '#domain/ranking/ranking.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** Keeps the order that the answers give, beside the person's own. */
export const withComputedOrder = (record: AnswersRecord, pack: Pack, moment: Moment): AnswersRecord => ({
  ...record,
  method: methodVersion,
  computedOrder: { groups: computedGroups(record, pack), day: moment.day, basis: basisOf(record, pack) },
});

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
  changed(record, { ownOrder: { groups, day: moment.day, basis: basisOf(record, pack) } }, moment);
