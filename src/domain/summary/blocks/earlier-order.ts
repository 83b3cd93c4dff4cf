/** What the person said when they looked again on a later day, and the order that stood before, beside the one of now. */
import { looksAmong } from '#domain/comparisons/among-items.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { Look } from '#domain/record/record.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import type { Teller } from '#domain/summary/teller.ts';

/** The last look, as far as its items are still on the path; undefined when there was none. */
const lastLook = ({ record, pack }: Teller): Look | undefined =>
  looksAmong(record, isRateable(record, pack)).looks?.at(-1);

const isSame = ({ order }: Look, { priorities }: Teller): boolean =>
  JSON.stringify(order.groups) ===
  JSON.stringify(priorities.groups.map((group) => group.map(({ id }) => id)));

/** One line under the priorities of now. */
export function lookedAgainNote(teller: Teller): Line[] {
  const look = lastLook(teller);
  if (!look) return [];
  const key = `looked.${look.said}${isSame(look, teller) ? '' : '-moved'}`;
  const text = teller.common(key, { day: teller.day(look.day), before: teller.day(look.order.day) });
  return [{ role: 'note', text, from: [] }];
}

/** The whole order before, once it is another one than now. */
export function earlierOrderBlock(teller: Teller): Block {
  const look = lastLook(teller);
  const lines = look && !isSame(look, teller) ? linesOf(look, teller) : [];
  const before = look ? teller.day(look.order.day) : '';
  return { id: 'earlier-order', heading: teller.common('earlier-order.heading', { before }), lines };
}

/** Things that share a place stand under one label; a single group was in no order. */
function linesOf({ order: { groups } }: Look, teller: Teller): Line[] {
  const isOrdered = groups.length > 1;
  return groups.flatMap((group, at) => {
    const first = groups.slice(0, at).flat().length + 1;
    const last = first + group.length - 1;
    const label = first === last ? String(first) : `${String(first)}–${String(last)}`;
    const place: Pick<Line, 'role' | 'label'> = isOrdered ? { role: 'place', label } : { role: 'item' };
    return group.map((id): Line => ({ ...place, ...teller.item(id), from: [id] }));
  });
}
