/** What the person said when they looked again on a later day, and the order that stood before, beside the one of now. */
import { revisitsAmong } from '#domain/comparisons/among-items.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { Look } from '#domain/record/record.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

/** The last look, as far as its items are still on the path; undefined when there was none. */
const lastRevisit = ({ record, pack }: SummaryContext): Look | undefined =>
  revisitsAmong(record, isRateable(record, pack)).looks?.at(-1);

const isSame = ({ order }: Look, { priorities }: SummaryContext): boolean =>
  JSON.stringify(order.groups) ===
  JSON.stringify(priorities.groups.map((group) => group.map(({ id }) => id)));

/** One line under the priorities of now. */
export function revisitNote(context: SummaryContext): Line[] {
  const look = lastRevisit(context);
  if (!look) return [];
  const key = `looked.${look.said}${isSame(look, context) ? '' : '-moved'}` as const;
  const text = context.common(key, { day: context.day(look.day), before: context.day(look.order.day) });
  return [{ role: 'note', text, from: [] }];
}

/** The whole order before, once it is another one than now. */
export function earlierOrderBlock(context: SummaryContext): Block {
  const look = lastRevisit(context);
  const lines = look && !isSame(look, context) ? linesOf(look, context) : [];
  const before = look ? context.day(look.order.day) : '';
  return { id: 'earlier-order', heading: context.common('earlier-order.heading', { before }), lines };
}

/** Things that share a place stand under one label; a single group was in no order. */
function linesOf({ order: { groups } }: Look, context: SummaryContext): Line[] {
  const isOrdered = groups.length > 1;
  return groups.flatMap((group, at) => {
    const first = groups.slice(0, at).flat().length + 1;
    const last = first + group.length - 1;
    const label = first === last ? String(first) : `${String(first)}–${String(last)}`;
    const place: Pick<Line, 'role' | 'label'> = isOrdered ? { role: 'place', label } : { role: 'item' };
    return group.map((id): Line => ({ ...place, ...context.item(id), from: [id] }));
  });
}
