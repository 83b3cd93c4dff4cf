/** The session as a graph: what can be sent in each state, and how two states are told apart (place and state, never the answers). */
import type { EventFromLogic, SnapshotFrom } from 'xstate';
import { giveAnswer } from '#domain/record/answer.ts';
import { newRecord } from '#domain/record/new-record.ts';
import { nothingOpen } from '#domain/comparisons/draft-choices.ts';
import { withComputedOrder } from '#domain/priorities/own-order.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { StorageOvertaken } from '#storage/record-store.ts';
import { settingsByDefault } from '#domain/clinic/settings.ts';
import { placeOf, type QuestionnaireInput } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';

export type Session = SnapshotFrom<typeof questionnaireMachine>;
export type SessionEvent = EventFromLogic<typeof questionnaireMachine>;
export const moment = { day: '2026-11-24', at: '2026-11-24T14:05:00-05:00', time: '14:05' };

export const freshRecord = (pack: Pack): AnswersRecord =>
  newRecord(
    {
      id: '3f0c2a9e-5b1d-4c7e-9a64-0d2f5b8e7c11',
      seed: 7,
      language: pack.questionnaire.languages[0] ?? 'en',
      method: 'test',
    },
    pack,
    moment,
  );

/** A form that was finished on an earlier day, with something in order. */
export function finishedBefore(pack: Pack): AnswersRecord {
  const earlier = { ...moment, day: '2026-11-20' };
  const rated = pack.questionnaire.items
    .slice(0, 2)
    .reduce((record, { id }) => giveAnswer(record, pack, id, 4, earlier), freshRecord(pack));
  const at = placesOnPath(rated, pack).at(-1)?.id ?? '';
  return { ...withComputedOrder(rated, pack, earlier), id: '7d0c2a9e-5b1d-4c7e-9a64-0d2f5b8e7c11', at };
}

export const inputOf = (
  pack: Pack,
  record: AnswersRecord,
  saved: readonly AnswersRecord[] = [],
): QuestionnaireInput => ({
  pack,
  record,
  saved,
  words: {},
  settings: settingsByDefault,
  address: 'https://example.org',
  now: () => moment,
});

/** State, place, the way it lies on, and what covers it. */
export const positionOf = ({ value, context }: Session): string =>
  JSON.stringify([
    value,
    context.record.at,
    context.returnTo,
    context.device,
    context.opened !== null,
    context.orders.length > 0,
    context.record.shortWay?.isTaken ?? false,
  ]);

/** What moves a person along the journey. */
export function journeyEventsIn(snapshot: Session): SessionEvent[] {
  const { context } = snapshot;
  const { considerations, steps, ending } = context.pack.questionnaire;
  const places = [ending[0]?.id, steps[0]?.pages[0]?.id].filter((id) => id !== undefined);
  return [
    { type: 'device.chosen', device: 'shared' },
    { type: 'sitting.started' },
    { type: 'page.continued' },
    { type: 'page.skipped' },
    { type: 'page.backed' },
    ...places.map((place): SessionEvent => ({ type: 'place.chosen', place })),
    ...considerations
      .slice(-1)
      .map(({ id }): SessionEvent => ({ type: 'consideration.chosen', consideration: id })),
    { type: 'order.undone' },
    { type: 'short-way.taken' },
    { type: 'short-way.left' },
    { type: 'round.undone' },
  ];
}

/** What a person changes on the page where they are: the first question or item, a rating, the order, the questions for the team. */
export function changeEventsIn({ context }: Session): SessionEvent[] {
  const place = placeOf(context);
  const question = questionsOnPage(place, context.record, context.pack)[0]?.id ?? place.items[0] ?? '';
  const item = context.pack.questionnaire.items[0]?.id ?? '';
  return [
    { type: 'answer.stated', question, status: 'not-sure' },
    { type: 'answer.given', question: item, value: 4 },
    { type: 'draft.changed', draft: 'own-item', text: 'My own' },
    { type: 'own-item.added', text: 'My own' },
    { type: 'choice.undone', set: [], open: nothingOpen },
    { type: 'question.added', text: 'May I ask?' },
    { type: 'item.moved', item, by: 1 },
    { type: 'order.renewed' },
    { type: 'pdf.asked', audience: 'team', language: 'en', paper: 'a4' },
  ];
}

/** What comes from side pages, other tabs and files. */
export function outsideEventsIn({ context }: Session): SessionEvent[] {
  return [
    { type: 'device.chosen', device: 'own' },
    { type: 'look.confirmed' },
    { type: 'look.changed' },
    { type: 'look.postponed' },
    ...context.saved.map(({ id }): SessionEvent => ({ type: 'sitting.resumed', id })),
    { type: 'file.chosen', file: new File([], 'summary.pdf') },
    { type: 'restore.confirmed' },
    { type: 'restore.cancelled' },
    { type: 'language.chosen', language: 'fr' },
    { type: 'words.retried' },
    { type: 'save.retried' },
    { type: 'writer.lost' },
    { type: 'writer.taken' },
    { type: 'comparison.opened' },
    { type: 'meaning.opened' },
    { type: 'privacy.opened' },
    { type: 'about.opened' },
    { type: 'team.asked' },
    { type: 'file.found', audience: 'everyone' },
    { type: 'file.found', audience: 'team' },
    { type: 'closing.asked' },
    { type: 'sheet.closed' },
    { type: 'team.agreed' },
    { type: 'too-much.opened' },
    { type: 'pause.chosen' },
    { type: 'aside.closed' },
    { type: 'erase.asked' },
    { type: 'erase.confirmed' },
  ];
}

/** How each service that runs may end. */
export function serviceEventsIn({ context, children }: Session): SessionEvent[] {
  const ends = [
    ['0.questionnaire.journey.opening.restoring', context.record],
    ['0.questionnaire.journey.opening.comparing', context.saved],
    ['0.questionnaire.journey.elsewhere.taking', null],
    ['0.questionnaire.journey.twoCopies.keeping', { ...context.record, id: freshId }],
    ['0.questionnaire.journey.erasing', undefined],
    ['0.questionnaire.journey.closing', null],
    ['0.questionnaire.saving.saving', '14:05'],
    ['0.questionnaire.words.loading', { words: {}, options: null, localFacts: { facts: [], problems: [] } }],
  ] as const;
  const readings = ['resuming', 'catchingUp.reading', 'elsewhere.reading'].flatMap((state) =>
    foundIn(context).map((saved) => [`0.questionnaire.journey.${state}`, saved] as const),
  );
  const running = [...ends, ...readings].filter(([id]) => id in children);
  const errors = [new Error('refused'), new StorageOvertaken()];
  return running.flatMap(([id, output]) => [
    { type: `xstate.done.actor.${id}`, output, actorId: id },
    ...errors.map((error) => ({ type: `xstate.error.actor.${id}`, error, actorId: id })),
  ]) as never;
}

const freshId = '9d1e7b52-0c35-4b1a-8d0e-6f2a4c9b3e70';

/** What the device may hold when it is read anew: the same, other words of the session, or nothing of it. */
const foundIn = ({ record, saved }: Session['context']): (readonly AnswersRecord[])[] => {
  const other = { ...record, ownItems: [{ id: 'own.1', text: 'Written in another tab' }] };
  return [saved, [{ ...other, sequence: record.sequence + 5 }], []];
};
