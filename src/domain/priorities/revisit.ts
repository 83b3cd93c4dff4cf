/** A finished form opened on another day: the order as it stood is looked at first, and what the person says of it is kept with its day. */
import { changed } from '#domain/record/answer.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { placeAt } from '#domain/journey/path.ts';
import { prioritiesOf } from './priorities.ts';
import { limits, type AnswersRecord, type Look } from '#domain/record/record.ts';

/** The order as it stood when the person last saw it; null when the form is not finished, nothing is in order, or they saw it today. */
export function orderToRevisit(record: AnswersRecord, pack: Pack, today: string): Look['order'] | null {
  const { computedOrder } = record;
  if (!computedOrder || computedOrder.day === today) return null;
  if (placeAt(record.at, record, pack).page.kind !== 'summary') return null;
  const groups = prioritiesOf(record, pack).groups.map((group) => group.map(({ id }) => id));
  return groups.length > 0 ? { groups, day: computedOrder.day } : null;
}

/** The record with what the person said of the order that stood; without one to look at, as it was. */
export function recordRevisit(
  record: AnswersRecord,
  pack: Pack,
  said: Look['said'],
  moment: Moment,
): AnswersRecord {
  const order = orderToRevisit(record, pack, moment.day);
  if (!order) return record;
  const looks = [...(record.looks ?? []), { day: moment.day, said, order }].slice(-limits.looks);
  return changed(record, { looks }, moment);
}
