/** From the person's priorities to the rows they see: words, reasons, and what may be moved where. */
import type { KeysUnder, UiKey } from '#content/program-keys.ts';
import { ownItemText, itemText } from '#domain/pack/items.ts';
import type { Priorities, PriorityItem } from '#domain/priorities/priorities.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { strengthStep } from '#domain/summary/blocks/priorities.ts';
import { chosenKey } from '#domain/summary/reason.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { Values } from '#domain/texts/text.ts';
import type { Translator } from '#domain/texts/translator.ts';

export interface PriorityRow {
  readonly id: string;
  readonly rank: string;
  readonly text: string;
  readonly own: boolean;
  readonly share: number;
  readonly strength: string;
  readonly reason: string;
  readonly isEqual: boolean;
  readonly isEqualBelow: boolean;
  readonly canUp: boolean;
  readonly canDown: boolean;
  readonly canEqual: boolean;
}

/** The rows in the order shown, groups one after the other. */
export function priorityRows(
  { groups, changedSince }: Priorities,
  record: AnswersRecord,
  translator: Translator,
): PriorityRow[] {
  return groups.flatMap((group, at) =>
    group.map((item, index) => {
      const own = ownItemText(item.id, record) !== undefined;
      const changed = changedSince.includes(item.id) ? [translator.ui('priorities.changed-mark')] : [];
      return {
        id: item.id,
        rank: item.rank,
        text: sanitiseLine(itemText(item.id, record, translator)),
        own,
        share: item.strength,
        strength: translator.ui('priorities.strength', {
          strength: translator.summary(`strength.${strengthStep(item.strength)}`),
        }),
        reason: [...reasonsOf(item, own, translator), ...changed].join(' '),
        isEqual: item.rank !== '' && index > 0,
        isEqualBelow: item.rank !== '' && index < group.length - 1,
        canUp: at > 0 || group.length > 1,
        canDown: at < groups.length - 1 || group.length > 1,
        canEqual: at > 0 && index === 0,
      };
    }),
  );
}

/** What a place rests on, one sentence each. */
function reasonsOf(item: PriorityItem, own: boolean, translator: Translator): string[] {
  const { rank, certainty, rating, asked, chosen, movedByHand } = item;
  const sentence = (key: KeysUnder<UiKey, 'priorities.reason'>, values?: Values) =>
    translator.ui(`priorities.reason.${key}`, values);
  return [
    rank !== '' && certainty !== null && sentence(certainty),
    own && sentence('own-words'),
    rating !== null && sentence('said', { rating: translator.ui(`rating.${rating}`) }),
    asked > 0 && sentence(chosenKey(asked, chosen), { chosen, asked }),
    movedByHand && sentence('by-hand'),
  ].filter((text) => typeof text === 'string');
}
