/** Items in the person's own words; they are rated, compared and ordered like the others. */
import { limits, ownItemPrefix, type AnswersRecord } from './record.ts';
import { changed } from './answer.ts';
import { choiceAmong, revisitsAmong } from '#domain/comparisons/among-items.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import type { Moment } from './moment.ts';

/** Adds an item; empty words, or more items than a record can hold, change nothing. */
export function addOwnItem(record: AnswersRecord, text: string, moment: Moment): AnswersRecord {
  const words = text.trim().slice(0, limits.line);
  if (isBlank(words) || record.ownItems.length >= limits.ownItems) return record;
  const used = record.ownItems.map(({ id }) => Number(id.slice(ownItemPrefix.length)));
  const id = `${ownItemPrefix}${String(Math.max(0, ...used) + 1)}`;
  return changed(record, { ownItems: [...record.ownItems, { id, text: words }] }, moment);
}

/** Puts other words in place; empty words change nothing. */
export function changeOwnItem(
  record: AnswersRecord,
  id: string,
  text: string,
  moment: Moment,
): AnswersRecord {
  if (isBlank(text)) return record;
  const ownItems = record.ownItems.map((item) =>
    item.id === id ? { ...item, text: text.slice(0, limits.line) } : item,
  );
  return changed(record, { ownItems }, moment);
}

/** Takes an item away together with its rating, its choices and its place in every order. */
export const removeOwnItem = (record: AnswersRecord, id: string, moment: Moment): AnswersRecord =>
  changed(record, withoutOwnItem(record, id), moment);

/** What a record without this item holds in place of the same fields. */
export function withoutOwnItem(record: AnswersRecord, id: string): Partial<AnswersRecord> {
  const answers = Object.fromEntries(Object.entries(record.answers).filter(([key]) => key !== id));
  const ownOrder = record.ownOrder && {
    ...record.ownOrder,
    groups: record.ownOrder.groups
      .map((group) => group.filter((item) => item !== id))
      .filter((group) => group.length > 0),
  };
  return {
    answers,
    ownOrder,
    ...revisitsAmong(record, (item) => item !== id),
    ownItems: record.ownItems.filter((item) => item.id !== id),
    choices: record.choices.flatMap((choice) => choiceAmong(choice, (item) => item !== id)),
  };
}
