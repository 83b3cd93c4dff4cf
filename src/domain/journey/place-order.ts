/** Moving through the journey: arriving at a place, leaving it, going to another consideration first. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { changed, markUnanswered } from '#domain/record/answer.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { placeAt, questionsOnPage, stepsInOrder, type Place } from './path.ts';

/** The record with the person at this place (counted, so that the place is saved too); a consideration is visited when its first page is reached. */
export function arriveAt(record: AnswersRecord, place: Place): AnswersRecord {
  const consideration = place.step?.consideration;
  const visited =
    consideration === undefined || record.visited.includes(consideration)
      ? record.visited
      : [...record.visited, consideration];
  return { ...record, at: place.id, visited, sequence: record.sequence + 1 };
}

/** Leaves a place by Continue or Skip: what was asked there and not answered is marked so. */
export function leavePlace(
  record: AnswersRecord,
  pack: Pack,
  place: Place,
  how: 'left-open' | 'skipped',
  moment: Moment,
): AnswersRecord {
  const asked = [...questionsOnPage(place, record, pack).map(({ id }) => id), ...place.items];
  const passed = [...new Set([...record.passed, place.id])];
  return changed(markUnanswered(record, pack, asked, how, moment), { passed }, moment);
}

/** Puts a consideration not visited yet next, in place of the one the person stands in. */
export function visitFirst(
  record: AnswersRecord,
  pack: Pack,
  place: Place,
  consideration: string,
): AnswersRecord {
  const steps = stepsInOrder(record, pack);
  const here = steps.findIndex((step) => step.id === place.step?.id);
  const before = steps
    .slice(0, here)
    .map((step) => step.consideration)
    .filter((id) => id !== undefined);
  const step = steps.find((candidate) => candidate.consideration === consideration);
  const moved = { ...record, visited: [...before, consideration] };
  return arriveAt(moved, placeAt(step?.pages[0]?.id ?? place.id, moved, pack));
}
