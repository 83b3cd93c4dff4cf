/** Orders that a person looked at again, as far as some items go: an item that is gone leaves them. */
import type { AnswersRecord } from './record.ts';

/** Nothing for a record without any, so that it stays as it was. */
export const looksAmong = (
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
