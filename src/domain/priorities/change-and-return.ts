/** Going round: from the priorities to an answer and back. Whether something changed on the way, and taking it back. */
import { changed } from '#domain/record/answer.ts';
import { nothingOpen } from '#domain/comparisons/draft-choices.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { Moment } from '#domain/record/moment.ts';
import { basisOf } from './order-basis.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { placesOnPath, type Place } from '#domain/journey/path.ts';
import { isOwnItem, type AnswersRecord } from '#domain/record/record.ts';

/** The place where an item is rated. */
export const placeOfRating = (item: string, record: AnswersRecord, pack: Pack): Place | undefined =>
  placesOnPath(record, pack).find(
    ({ items, page }) => items.includes(item) || (page.kind === 'own-items' && isOwnItem(item)),
  );

/** Does the order rest on something else now? */
export const hasTurned = (before: AnswersRecord, now: AnswersRecord, pack: Pack): boolean =>
  basisOf(before, pack) !== basisOf(now, pack);

/** Own words that were written or taken away since would be lost, or stand for something else. */
export const canTakeBack = (before: AnswersRecord, now: AnswersRecord, pack: Pack): boolean =>
  hasTurned(before, now, pack) && JSON.stringify(before.ownItems) === JSON.stringify(now.ownItems);

/** Ratings, choices and the order by hand as they were; whatever else was said since stays. */
export function takeBack(
  before: AnswersRecord,
  now: AnswersRecord,
  pack: Pack,
  moment: Moment,
): AnswersRecord {
  const isItem = isRateable(now, pack);
  const among = (answers: AnswersRecord['answers'], wanted: boolean) =>
    Object.entries(answers).filter(([id]) => isItem(id) === wanted);
  const answers = Object.fromEntries([...among(now.answers, false), ...among(before.answers, true)]);
  const { choices, ownOrder } = before;
  return changed(now, { answers, choices, ownOrder, openChoices: nothingOpen }, moment);
}
