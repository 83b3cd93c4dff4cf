/** The items a person rates: those of their set, in the seeded order, and their own. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { conditionsOf } from './conditions.ts';
import type { Pack } from './pack.ts';
import { shuffled } from '#domain/random/seeded.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** Item ids of the pack on this person's path, by id. */
export function itemsOnPath(record: AnswersRecord, pack: Pack): string[] {
  const { itemSet } = conditionsOf(record, pack);
  return pack.questionnaire.items.filter((item) => item.itemSets.includes(itemSet)).map(({ id }) => id);
}

/** Items of one consideration in the order shown: the seed decides, never the file. */
export function itemsOfConsideration(record: AnswersRecord, pack: Pack, consideration: string): string[] {
  const ids = itemsOnPath(record, pack).filter(
    (id) => pack.itemById.get(id)?.consideration === consideration,
  );
  return shuffled(ids, record.seed);
}

/** All that can be rated and compared: the pack's items on the path and the person's own. */
export const itemsToRate = (record: AnswersRecord, pack: Pack): string[] => [
  ...itemsOnPath(record, pack),
  ...record.ownItems.map(({ id }) => id),
];

export function isRateable(record: AnswersRecord, pack: Pack): (id: string) => boolean {
  const ids = new Set(itemsToRate(record, pack));
  return (id) => ids.has(id);
}

type WithOwnItems = Pick<AnswersRecord, 'ownItems'>;

/** What an item says: the pack's words, or the person's own. */
export function itemText(id: string, record: WithOwnItems, translator: Translator): string {
  return ownItemText(id, record) ?? translator.item(id);
}

/** The person's own words for an item of theirs, undefined for an item of the pack. */
export const ownItemText = (id: string, record: WithOwnItems): string | undefined =>
  record.ownItems.find((item) => item.id === id)?.text;
