/** What the session does: each a call of a domain function or a plain note in the context. */
import { changed } from '#domain/record/answer.ts';
import { addLeftDrafts, draftsLeft } from '#domain/record/drafts.ts';
import { withComputedOrder } from '#domain/priorities/own-order.ts';
import { placeAt, nextPlace, previousPlace, type Place } from '#domain/journey/path.ts';
import { arriveAt, leavePlace, visitFirst } from '#domain/journey/place-order.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { leaveQuickPath, onWayTo, takeQuickPath } from '#domain/journey/quick-path.ts';
import { adopt, withHeld } from './copies.ts';
import { roundTo, changeUndone } from './change-and-return.ts';
import { placeOf, type QuestionnaireContext } from './context.ts';
import type { ChangeEvent } from './events.ts';
import { questionnaireSetup } from './setup.ts';
import { changeRecord } from './record-changes.ts';

type Noted = Partial<QuestionnaireContext>;

/** Moves to a place; null stays. */
const to = (context: QuestionnaireContext, record: AnswersRecord, place: Place | null): Noted => ({
  record: place ? arriveAt(record, place) : record,
  returnTo: place && place.id === context.returnTo ? null : context.returnTo,
});

/** Whoever goes back to where a link came from still goes round; whoever goes on has ended it. */
const roundWhen = (back: Place | null): Noted => (back ? {} : { orderBeforeChange: null });

const leave = (how: 'left-open' | 'skipped') =>
  questionnaireSetup.assign(({ context }) => {
    const here = placeOf(context);
    const record = leavePlace(context.record, context.pack, here, how, context.now());
    const back = context.returnTo === null ? null : placeAt(context.returnTo, record, context.pack);
    return { ...to(context, record, back ?? nextPlace(here, record, context.pack)), ...roundWhen(back) };
  });

export const changedBy = ({ record, pack, now }: QuestionnaireContext, event: ChangeEvent): AnswersRecord =>
  changeRecord(record, event, pack, now());

/** As above, and remembers the order that stood before; a move that changes nothing is not remembered. What the person moves themself is not what moved on their round. */
export function reorderedBy(context: QuestionnaireContext, event: ChangeEvent): Noted {
  const record = changedBy(context, event);
  if (record === context.record) return {};
  const orderBeforeChange = event.type === 'order.renewed' ? context.orderBeforeChange : null;
  return { record, orderBeforeChange, orders: [...context.orders, context.record.ownOrder] };
}

export const undoOrder = questionnaireSetup.assign(({ context: { record, orders, now } }) => ({
  record: changed(record, { ownOrder: orders.at(-1) ?? null }, now()),
  orders: orders.slice(0, -1),
}));

export const undoChange = questionnaireSetup.assign(({ context }) => changeUndone(context));

export const goToNext = leave('left-open');
export const skip = leave('skipped');

/** From the first page of the short way it leads to where the person came from. */
export const goToPrevious = questionnaireSetup.assign(({ context }) => {
  const { record, pack, returnTo } = context;
  const back =
    returnTo === null ? previousPlace(placeOf(context), record, pack) : placeAt(returnTo, record, pack);
  const round = roundWhen(returnTo === null ? null : back);
  return back
    ? { ...to(context, record, back), ...round }
    : { record: leaveQuickPath(record, pack), ...round };
});

export const takeShort = questionnaireSetup.assign(({ context: { record, pack } }) => ({
  record: takeQuickPath(record, pack),
  returnTo: null,
}));

export const leaveQuickPathNow = questionnaireSetup.assign(({ context: { record, pack } }) => ({
  record: leaveQuickPath(record, pack),
}));

/** Pages with links into the journey: the way leads back to them. */
const returning: readonly string[] = ['check', 'priorities'];

/** By a Change link or the browser's own Back. */
export function goneTo(id: string, context: QuestionnaireContext): Noted {
  const here = placeOf(context);
  const record = onWayTo(id, context.record, context.pack);
  const place = placeAt(id, record, context.pack);
  const returnTo = returning.includes(here.page.kind) ? here.id : null;
  return {
    ...to(context, record, place),
    returnTo: returnTo === place.id ? null : returnTo,
    orderBeforeChange: roundTo(place, context),
  };
}

export const visiting = (consideration: string, context: QuestionnaireContext): AnswersRecord =>
  visitFirst(context.record, context.pack, placeOf(context), consideration);

/** The first place of a fresh session, or the place where a restored one stood. */
export const arrive = questionnaireSetup.assign(({ context }) => ({
  record: arriveAt(context.record, placeAt(context.record.at, context.record, context.pack)),
  problem: null,
}));

/** On the person's own device, since it was saved there. Whoever has begun it in this page goes on with what the page has. */
export function resumed(id: string, context: QuestionnaireContext): Noted {
  const { record, saved } = context;
  const isHere = record.id === id && record.at !== '';
  const found = isHere ? undefined : saved.find((one) => one.id === id);
  return { device: 'own', ...(found ? adopt(context, found) : {}) };
}

/** It comes after all that stands here of the same session, since the person says so. */
export const takeOpened = questionnaireSetup.assign(({ context }) => {
  const { opened, saved } = context;
  if (!opened) return {};
  const stored = saved.find(({ id }) => id === opened.id) ?? null;
  const record = withHeld(context, opened);
  const sequence = Math.max(record.sequence, stored?.sequence ?? 0) + 1;
  return { ...adopt(context, { ...record, sequence }), stored, trying: null, opened: null };
});

/** Wherever the person has come to: what they typed at another place and did not add is added now. */
export const addDraftsLeft = questionnaireSetup.assign(({ context }) =>
  draftsLeft(context.record).length > 0
    ? { record: addLeftDrafts(context.record, context.pack, context.now()) }
    : {},
);

export const keepComputedOrder = questionnaireSetup.assign(({ context }) => ({
  record: withComputedOrder(context.record, context.pack, context.now()),
}));
