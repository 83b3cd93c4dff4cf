/** The short way for somebody to whom it is too much: taking it, leaving it for the whole journey, and which way a place lies on. Nothing that was said is lost by either. */
import type { Pack } from '#domain/pack/pack.ts';
import { placeAt, placesWalked } from './path.ts';
import { arriveAt } from './place-order.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { freshList } from './quick-list.ts';

/** The record with the person at the first place of the short way; its list stays what it was when they took it before. */
export function takeQuickPath(record: AnswersRecord, pack: Pack): AnswersRecord {
  if (record.shortWay?.isTaken) return record;
  const list = record.shortWay?.list ?? freshList(record, pack);
  const taken = { ...record, shortWay: { isTaken: true, from: record.at, list } };
  const [first] = placesWalked(taken, pack);
  return first ? arriveAt(taken, first) : record;
}

/** The record with the person back at the place of the journey that they came from. */
export function leaveQuickPath(record: AnswersRecord, pack: Pack): AnswersRecord {
  if (!record.shortWay?.isTaken) return record;
  const left = { ...record, shortWay: { ...record.shortWay, isTaken: false } };
  return arriveAt(left, placeAt(record.shortWay.from, left, pack));
}

/** The record on the way that has this place, as the browser's own Back and Forward ask for it. */
export function onWayTo(place: string, record: AnswersRecord, pack: Pack): AnswersRecord {
  const { shortWay } = record;
  const isOn = (candidate: AnswersRecord) => placesWalked(candidate, pack).some(({ id }) => id === place);
  if (!shortWay || isOn(record)) return record;
  const other = { ...record, shortWay: { ...shortWay, isTaken: !shortWay.isTaken } };
  return isOn(other) ? other : record;
}
