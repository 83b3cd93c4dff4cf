/** Going round from the priorities to an answer and back: what stood before is kept, so that a person sees what moved and can take it back. */
import { canTakeBack, takeBack } from '#domain/priorities/change-and-return.ts';
import type { Place } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { placeOf, type QuestionnaireContext } from './context.ts';

/** The answers as they were when the person went from the priorities to another place; still held when they come back there, by whatever way. */
export function roundTo(place: Place, context: QuestionnaireContext): AnswersRecord | null {
  if (placeOf(context).page.kind === 'priorities') return context.record;
  return place.page.kind === 'priorities' ? context.orderBeforeChange : null;
}

export const canUndoChange = ({ record, orderBeforeChange, pack }: QuestionnaireContext): boolean =>
  orderBeforeChange !== null && canTakeBack(orderBeforeChange, record, pack);

/** Everything the order rests on as it was before the round. */
export const changeUndone = ({
  record,
  orderBeforeChange,
  pack,
  now,
}: QuestionnaireContext): Partial<QuestionnaireContext> =>
  orderBeforeChange
    ? { record: takeBack(orderBeforeChange, record, pack, now()), orderBeforeChange: null }
    : {};
