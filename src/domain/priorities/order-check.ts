/** Whether the order that a record brings along is the one that its answers give: a file may have been changed, or put together. */
import { canonicalJson } from '#domain/record/canonical-json.ts';
import { methodVersion } from '#domain/ranking/ranking.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { computedGroups } from './priorities.ts';

/** Nothing speaks against an order that another method made, or that was made of other questions. */
export function isOrderOfAnswers(record: AnswersRecord, pack: Pack): boolean {
  const { computedOrder, method } = record;
  const isComparable = method === methodVersion && record.pack.version === pack.questionnaire.version;
  if (!computedOrder || !isComparable) return true;
  return sortedWithin(computedOrder.groups) === sortedWithin(computedGroups(record, pack));
}

/** What shares a place stands there in no order. */
const sortedWithin = (groups: readonly (readonly string[])[]): string =>
  canonicalJson(groups.map((group) => [...group].sort()));
