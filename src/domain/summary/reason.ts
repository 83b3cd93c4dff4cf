/** What a priority rests on, in words: how sure the order is, what was said, how often it was chosen, whose hand moved it. */
import type { KeysUnder, SummaryKey, UiKey } from '#content/program-keys.ts';
import type { PriorityItem } from '#domain/priorities/priorities.ts';
import type { Values } from '#domain/texts/text.ts';
import type { Translator } from '#domain/texts/translator.ts';

type ReasonKey = KeysUnder<SummaryKey, 'reason'>;

/** Parts that hold, joined as the language joins them. `above`: the item whose place it shares. */
export function reasonOf(
  item: PriorityItem,
  above: PriorityItem | undefined,
  own: boolean,
  translator: Translator,
): string {
  const { rating, certainty, asked, chosen, movedByHand, rank } = item;
  const part = (key: ReasonKey, values?: Values) => translator.summary(`reason.${key}`, values);
  const parts = [
    rank !== '' && certainty !== null && part(certainty),
    own && part('own-words'),
    rating !== null && part('said', { rating: translator.ui(`rating.${rating}`) }),
    asked > 0 && part(chosenKey(asked, chosen), { chosen, asked }),
    movedByHand && part('by-hand'),
    above && above.rank !== '' && part('equal', { rank: above.rank }),
  ];
  return parts.filter((text) => typeof text === 'string').join(translator.summary('list.separator'));
}

/** Which sentence tells how often something was chosen. */
export function chosenKey(asked: number, chosen: number): ReasonKey & KeysUnder<UiKey, 'priorities.reason'> {
  if (chosen === 0) return asked === 1 ? 'not-chosen-once' : 'not-chosen';
  return asked === 1 ? 'chosen-once' : 'chosen';
}
