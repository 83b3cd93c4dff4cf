/** The sitting's slots, guards and actions: each a call of a domain function or a plain note in the context. */
import { fromCallback, fromPromise, setup } from 'xstate';
import { changed } from '#domain/answer.ts';
import { withTeamPart } from '#domain/for-everyone.ts';
import { orderToLookAt } from '#domain/look-again.ts';
import { placeAt, nextPlace, previousPlace, type Place } from '#domain/path.ts';
import { arriveAt, leavePlace, visitFirst } from '#domain/place-order.ts';
import { withComputedOrder } from '#domain/own-order.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { leaveShortWay, onWayTo, takeShortWay } from '#domain/short-way.ts';
import type { ChosenFile } from './chosen-file.ts';
import { canUndoRound, roundTo, roundUndone } from './going-round.ts';
import { handoverMachine } from './handover.ts';
import {
  heldOf,
  placeOf,
  type LoadedWords,
  type QuestionnaireContext,
  type QuestionnaireInput,
} from './questionnaire-context.ts';
import type { ChangeEvent, QuestionnaireEvent } from './questionnaire-events.ts';
import { changeRecord } from './record-changes.ts';
import { SlotEmpty } from './slot-empty.ts';
import { tradeOffsMachine } from './trade-offs.ts';

const empty = (slot: string) => () => Promise.reject(new SlotEmpty(slot));
const kinds =
  (...wanted: string[]) =>
  ({ context }: { context: QuestionnaireContext }) =>
    wanted.includes(placeOf(context).page.kind);

export const base = setup({
  types: {} as {
    context: QuestionnaireContext;
    events: QuestionnaireEvent;
    input: QuestionnaireInput;
    children: { tradeOffs: 'tradeOffs'; handover: 'handover'; teamHandover: 'handover' };
  },
  actors: {
    tradeOffs: tradeOffsMachine,
    handover: handoverMachine,
    /** Gives HH:MM once the record was saved and read back. */
    saveRecord: fromPromise<string, AnswersRecord>(empty('saveRecord')),
    /** Loads every word of a language. */
    loadWords: fromPromise<LoadedWords, string>(empty('loadWords')),
    /** Gives a record that passed the schema; throws a named error. */
    readFile: fromPromise<AnswersRecord, ChosenFile>(empty('readFile')),
    /** Takes one sitting off this device. */
    removeRecord: fromPromise<null, string>(empty('removeRecord')),
    eraseEverything: fromPromise<null>(empty('eraseEverything')),
    /** Makes this tab the writer and gives the newest saved record of the sitting. */
    takeOver: fromPromise<AnswersRecord | null, string>(empty('takeOver')),
    /** Tells when another tab becomes the writer. */
    watchWriter: fromCallback<{ type: 'writer.lost' }>(() => undefined),
  },
  actions: {
    /** Puts a clean document in place of this one, so that Back shows nothing of this person. */
    replaceDocument: () => undefined,
  },
  guards: {
    knowsDevice: ({ context }) => context.device !== null,
    hasBegun: ({ context }) => context.record.at !== '',
    nothingToReplace: ({ context }) => context.saved.length === 0,
    needsWords: ({ context }) =>
      context.record.at !== '' && (!context.allWords || context.wantedLanguage !== context.record.language),
    /** The first page has fewer words than its side pages need. */
    lacksWords: ({ context }) => !context.allWords,
    needsSaving: ({ context }) =>
      context.device === 'own' &&
      !context.elsewhere &&
      context.record.at !== '' &&
      context.record.sequence !== context.triedSequence,
    isWeighing: kinds('pairs'),
    isOrdering: kinds('priorities'),
    isListing: kinds('team-questions'),
    isChecking: kinds('check'),
    isAtSummary: kinds('summary'),
    isFileFound: ({ context }) => context.foundSequence === context.record.sequence,
    isFirstPlace: ({ context }) =>
      !context.record.shortWay?.isTaken &&
      previousPlace(placeOf(context), context.record, context.pack) === null,
    nothingToLookAt: ({ context: { record, pack, now } }) => orderToLookAt(record, pack, now().day) === null,
    canUndoOrder: ({ context }) => context.orders.length > 0,
    canUndoRound: ({ context }) => canUndoRound(context),
  },
});

/** Moves to a place; null stays. */
const to = (
  context: QuestionnaireContext,
  record: AnswersRecord,
  place: Place | null,
): Partial<QuestionnaireContext> => ({
  record: place ? arriveAt(record, place) : record,
  returnTo: place && place.id === context.returnTo ? null : context.returnTo,
});

/** Whoever goes back to where a link came from still goes round; whoever goes on has ended it. */
const roundWhen = (back: Place | null): Partial<QuestionnaireContext> => (back ? {} : { roundFrom: null });

const leave = (how: 'left-open' | 'skipped') =>
  base.assign(({ context }) => {
    const here = placeOf(context);
    const record = leavePlace(context.record, context.pack, here, how, context.now());
    const back = context.returnTo === null ? null : placeAt(context.returnTo, record, context.pack);
    return { ...to(context, record, back ?? nextPlace(here, record, context.pack)), ...roundWhen(back) };
  });

export const keepChange = base.assign(({ context, event }) => ({
  record: changeRecord(context.record, event as ChangeEvent, context.pack, context.now()),
}));

/** As keepChange, and remembers the order that stood before; a move that changes nothing is not remembered. What the person moves themself is not what moved on their round. */
export const keepOrderChange = base.assign(({ context, event }) => {
  const record = changeRecord(context.record, event as ChangeEvent, context.pack, context.now());
  if (record === context.record) return {};
  const roundFrom = event.type === 'order.renewed' ? context.roundFrom : null;
  return { record, roundFrom, orders: [...context.orders, context.record.ownOrder] };
});

export const undoOrder = base.assign(({ context: { record, orders, now } }) => ({
  record: changed(record, { ownOrder: orders.at(-1) ?? null }, now()),
  orders: orders.slice(0, -1),
}));

export const undoRound = base.assign(({ context }) => roundUndone(context));

export const goOn = leave('left-open');
export const skip = leave('skipped');

/** From the first page of the short way it leads to where the person came from. */
export const goBack = base.assign(({ context }) => {
  const { record, pack, returnTo } = context;
  const back =
    returnTo === null ? previousPlace(placeOf(context), record, pack) : placeAt(returnTo, record, pack);
  const round = roundWhen(returnTo === null ? null : back);
  return back
    ? { ...to(context, record, back), ...round }
    : { record: leaveShortWay(record, pack), ...round };
});

export const takeShort = base.assign(({ context: { record, pack } }) => ({
  record: takeShortWay(record, pack),
  returnTo: null,
}));

export const leaveShort = base.assign(({ context: { record, pack } }) => ({
  record: leaveShortWay(record, pack),
}));

/** Pages with links into the journey: the way leads back to them. */
const returning: readonly string[] = ['check', 'priorities'];

/** A Change link or the browser's own Back. */
export const goTo = base.assign(({ context, event }) => {
  if (event.type !== 'place.chosen') return {};
  const here = placeOf(context);
  const record = onWayTo(event.place, context.record, context.pack);
  const place = placeAt(event.place, record, context.pack);
  const returnTo = returning.includes(here.page.kind) ? here.id : null;
  return {
    ...to(context, record, place),
    returnTo: returnTo === place.id ? null : returnTo,
    roundFrom: roundTo(place, context),
  };
});

export const goToConsideration = base.assign(({ context, event }) =>
  event.type === 'consideration.chosen'
    ? { record: visitFirst(context.record, context.pack, placeOf(context), event.consideration) }
    : {},
);

/** The first place of a fresh sitting, or the place where a restored one stood. */
export const arrive = base.assign(({ context }) => ({
  record: arriveAt(context.record, placeAt(context.record.at, context.record, context.pack)),
  problem: null,
}));

export const resumeSaved = base.assign(({ context, event }) => {
  const record = context.saved.find(({ id }) => event.type === 'sitting.resumed' && id === event.id);
  return record ? adopt(context, record) : {};
});

export const takeOpened = base.assign(({ context }) =>
  context.opened ? { ...adopt(context, withHeld(context, context.opened)), opened: null } : {},
);

/** What a file for everyone does not hold stays as it is here. */
function withHeld(context: QuestionnaireContext, opened: AnswersRecord): AnswersRecord {
  const held = heldOf(opened.id, context);
  return held ? withTeamPart(opened, held, context.pack) : opened;
}

/** Takes a record over as the sitting; its language is loaded before it speaks. */
export const adopt = (
  context: QuestionnaireContext,
  record: AnswersRecord,
): Partial<QuestionnaireContext> => ({
  record: { ...record, language: context.record.language },
  wantedLanguage: context.pack.questionnaire.languages.includes(record.language)
    ? record.language
    : context.wantedLanguage,
});

export const keepComputedOrder = base.assign(({ context }) => ({
  record: withComputedOrder(context.record, context.pack, context.now()),
}));
