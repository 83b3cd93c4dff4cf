/** Choices and earlier orders as far as some items go: an item that is gone leaves them. */
import type { RankedChoice } from '#domain/ranking/contract.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** The choice as far as it is about these items, while two of them are left; so a pair is whole, or is not. */
export function choiceAmong<C extends RankedChoice>(
  choice: C,
  isKnown: (id: string) => boolean,
): (C & { set: string[]; chosen: string[] })[] {
  const [set, chosen] = [choice.set.filter(isKnown), choice.chosen.filter(isKnown)];
  return set.length > 1 && (choice.said === 'chosen') === chosen.length > 0
    ? [{ ...choice, set, chosen }]
    : [];
}

/** The orders that a person looked at again; nothing for a record without any, so that it stays as it was. */
export const revisitsAmong = (
  { looks }: AnswersRecord,
  known: (item: string) => boolean,
): Pick<AnswersRecord, 'looks'> =>
  looks === undefined
    ? {}
    : {
        looks: looks.flatMap((look) => {
          const groups = look.order.groups.map((ids) => ids.filter(known)).filter((ids) => ids.length > 0);
          return groups.length > 0 ? [{ ...look, order: { ...look.order, groups } }] : [];
        }),
      };
