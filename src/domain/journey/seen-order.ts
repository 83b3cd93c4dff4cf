/** Which of the pages that show the person's order they were on. */
import type { Pack } from '#domain/pack/pack.ts';
import { placesOnPath } from './path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** Ids of the places with an order on the person's path. */
export const orderPlaces = (record: AnswersRecord, pack: Pack): string[] =>
  placesOnPath(record, pack).flatMap(({ id, page }) => (page.kind === 'priorities' ? [id] : []));

/** Has the person been there? */
export const hasSeenOrder = (record: AnswersRecord, pack: Pack): boolean =>
  orderPlaces(record, pack).some((id) => record.passed.includes(id) || record.at === id);
