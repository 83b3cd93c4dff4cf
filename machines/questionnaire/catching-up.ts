/** What another tab wrote comes in before this one goes on: the device is read anew; where both wrote, both are kept, and the person chooses. */
import { assign, raise } from 'xstate';
import { newRecord } from '#domain/record/new-record.ts';
import { problemOf, StorageError } from '#domain/problems/problem.ts';
import { caughtUp, standingOf } from './copies.ts';
import { changedBy, resumed } from './actions.ts';
import { beginning } from './context.ts';
import { questionnaireSetup } from './setup.ts';

const journey = '#questionnaire.journey';

const wait = questionnaireSetup.assign({ savingWaits: true });
const saveOn = questionnaireSetup.assign({ savingWaits: false });

/** Words that were on their way when the page went from under them. */
const late = questionnaireSetup.createStateConfig({
  on: {
    'answer.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'draft.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'own-item.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'question.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
  },
}).on;

/** The device is read anew. `unread`: the state to go to when it cannot be, or not in time; a save still puts nothing over what another tab wrote. */
const reading = (unread: string) =>
  questionnaireSetup.createStateConfig({
    description: 'What stands on the device is read anew.',
    invoke: {
      src: 'readSaved',
      onDone: { target: `${journey}.comparing`, actions: assign({ saved: ({ event }) => event.output }) },
      onError: [
        {
          guard: ({ event }) => problemOf(event.error, StorageError) === 'StorageErased',
          target: `${journey}.gone`,
        },
        { target: unread },
      ],
    },
  });

/** From the first page, which stays until it is known what to go on with. */
export const resuming = questionnaireSetup.createStateConfig({
  ...reading('revisiting'),
  meta: { screen: 'welcome', title: 'welcome.title', address: '' },
});

const goOnAsBefore = questionnaireSetup.createStateConfig({
  description: 'That did not work: the person goes on here, and is told what is not saved.',
  entry: saveOn,
  always: `${journey}.walking`,
});

/** From a page of the journey: a save found that another tab has saved since. */
export const catchingUp = questionnaireSetup.createStateConfig({
  description: 'A save found that another tab has saved since; it overwrote nothing.',
  tags: ['alone'],
  initial: 'reading',
  entry: wait,
  on: late,
  states: { reading: reading('unread'), unread: goOnAsBefore },
});

export const elsewhere = questionnaireSetup.createStateConfig({
  description: 'Another tab has the form; nothing can be changed here.',
  meta: { screen: 'elsewhere', title: 'elsewhere.title', address: '' },
  tags: ['alone'],
  initial: 'waiting',
  entry: wait,
  on: late,
  states: {
    waiting: { description: 'Until the person goes on here.', on: { 'writer.taken': 'taking' } },
    taking: {
      description: 'This tab becomes the one that writes.',
      entry: questionnaireSetup.assign({ problem: null }),
      invoke: {
        src: 'takeOver',
        onDone: 'reading',
        onError: {
          target: 'waiting',
          actions: assign({ problem: ({ event }) => problemOf(event.error, StorageError) }),
        },
      },
    },
    reading: reading('unread'),
    unread: {
      description: 'That did not work; the page says so.',
      entry: questionnaireSetup.assign({ problem: 'StorageSilent' }),
      always: 'waiting',
    },
  },
});

export const comparing = questionnaireSetup.createStateConfig({
  description: 'What stands on the device, beside what this page has: which says something new?',
  always: [
    { guard: 'isGone', target: 'gone' },
    { guard: 'isApart', target: 'twoCopies' },
    {
      guard: 'hasBegun',
      target: 'revisiting',
      actions: questionnaireSetup.assign(({ context }) => caughtUp(context)),
    },
    { target: 'welcome', actions: saveOn },
  ],
});

/** This copy was opened in another tab meanwhile, and written on there. */
const overtakenAgain = { guard: 'isOvertaken', target: `${journey}.catchingUp` } as const;
const choice = { screen: 'two-copies', title: 'two-copies.title', address: '' } as const;

/** Both are kept as sessions of their own; the one of this page gets a new name. */
export const twoCopies = questionnaireSetup.createStateConfig({
  description: 'The person wrote in two tabs; nothing of either is lost.',
  tags: ['alone'],
  initial: 'keeping',
  entry: wait,
  on: late,
  states: {
    keeping: {
      description: 'The copy of this page is saved beside the other.',
      invoke: {
        src: 'saveBeside',
        input: ({ context }) => context.record,
        onDone: {
          target: 'choosing',
          actions: assign(({ context, event }) => ({
            twin: standingOf(context) ?? null,
            record: { ...context.record, id: event.output.id },
            saved: [event.output, ...context.saved],
            stored: event.output,
            trying: event.output,
            saveProblem: null,
            savingWaits: false,
          })),
        },
        onError: 'unkept',
      },
    },
    unkept: goOnAsBefore,
    choosing: {
      description: 'The person chooses which of them to go on with.',
      meta: choice,
      on: {
        'save.failed': overtakenAgain,
        'sitting.resumed': {
          target: 'chosen',
          actions: assign({ goingOnWith: ({ event }) => event.id }),
        },
      },
    },
    chosen: {
      description: 'The choice counts once the last words of this page stand on the device.',
      meta: choice,
      entry: raise({ type: 'save.retried' }),
      always: {
        guard: 'isStored',
        target: `${journey}.catchingUp`,
        actions: assign(({ context }) => resumed(context.goingOnWith, context)),
      },
      on: { 'save.failed': [overtakenAgain, { target: 'choosing' }] },
    },
  },
});

/** Nothing of the person stays in the page either. */
export const gone = questionnaireSetup.createStateConfig({
  description: 'The answers were erased elsewhere: nothing of them is left here.',
  meta: { screen: 'gone', title: 'gone.title', address: '' },
  tags: ['alone'],
  entry: questionnaireSetup.assign(({ context }) => {
    const { record, pack, now } = context;
    return beginning({ ...context, record: newRecord(record, pack, now()), saved: [] });
  }),
  on: { 'page.backed': { actions: 'replaceDocument' } },
});
