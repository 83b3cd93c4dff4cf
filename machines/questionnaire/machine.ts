/** The patient's session: what can happen when, from the first page to the summary. Saving, words and side pages run beside it. */
import { assign, sendTo, raise } from 'xstate';
import { problemOf, StorageError, type StartProblem } from '#domain/problems/problem.ts';
import { catchingUp, comparing, elsewhere, gone, resuming, twoCopies } from './catching-up.ts';
import { closed, closing, wholeAudience } from './closing-sheet.ts';
import { erased, erasing } from './erasing.ts';
import { words } from './loading-words.ts';
import { revisiting } from './revisit.ts';
import {
  addDraftsLeft,
  arrive,
  changedBy,
  goToPrevious,
  goneTo,
  goToNext,
  keepComputedOrder,
  leaveQuickPathNow,
  reorderedBy,
  resumed,
  skip,
  takeShort,
  undoOrder,
  undoChange,
  visiting,
} from './actions.ts';
import { beginning } from './context.ts';
import { questionnaireSetup } from './setup.ts';
import { opening } from './opening.ts';
import { overlay } from './overlay.ts';
import { weighing } from './weighing.ts';

const problem = (name: StartProblem) => questionnaireSetup.assign({ problem: name });
const walk = { target: '#questionnaire.journey.walking', actions: arrive } as const;
const onward = { target: '.moving', actions: goToNext } as const;

const welcome = questionnaireSetup.createStateConfig({
  description: 'The first page: whose device it is, then a new form, a kept one, or a file.',
  meta: { screen: 'welcome', title: 'welcome.title', address: '' },
  on: {
    'device.chosen': { actions: assign({ device: ({ event }) => event.device, problem: null }) },
    'sitting.started': [{ guard: 'knowsDevice', ...walk }, { actions: problem('device-not-chosen') }],
    'sitting.resumed': {
      target: 'resuming',
      actions: assign(({ context, event }) => resumed(event.id, context)),
    },
    'file.chosen': [{ guard: 'knowsDevice', target: 'opening' }, { actions: problem('device-not-chosen') }],
  },
});

const ordering = questionnaireSetup.createStateConfig({
  description: 'The priorities, in an order that the person can change and take back.',
  entry: keepComputedOrder,
  on: {
    'order.undone': { guard: 'canUndoOrder', actions: undoOrder },
    'round.undone': { guard: 'canUndoChange', actions: undoChange },
  },
});

const summary = questionnaireSetup.createStateConfig({
  description: 'The sheet for the visit; its PDFs are made by machines of their own.',
  entry: keepComputedOrder,
  invoke: [
    { id: 'handover', src: 'handover' },
    { id: 'teamHandover', src: 'handover' },
  ],
  on: {
    'pdf.asked': {
      actions: sendTo(
        ({ event }) => (event.audience === 'team' ? 'teamHandover' : 'handover'),
        ({ context, event }) => ({ ...event, record: context.record }),
      ),
    },
    /** The whole file of the answers as they are now. */
    'file.found': {
      guard: ({ context, event }) => event.audience === wholeAudience(context),
      actions: assign({ foundSequence: ({ context }) => context.record.sequence }),
    },
  },
});

const walking = questionnaireSetup.createStateConfig({
  description: 'The journey, page by page. Which page comes next is the content’s and the answers’ to say.',
  meta: { screen: 'place' },
  initial: 'moving',
  on: {
    'answer.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'draft.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'own-item.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'choice.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'question.*': { actions: assign({ record: ({ context, event }) => changedBy(context, event) }) },
    'item.*': { actions: assign(({ context, event }) => reorderedBy(context, event)) },
    'order.renewed': { actions: assign(({ context, event }) => reorderedBy(context, event)) },
    'page.continued': onward,
    'page.skipped': { target: '.moving', actions: skip },
    'page.backed': [
      { guard: 'isFirstPlace', target: 'welcome' },
      { target: '.moving', actions: goToPrevious },
    ],
    'save.failed': { guard: 'isOvertaken', target: 'catchingUp' },
    'place.chosen': {
      target: '.moving',
      actions: assign(({ context, event }) => goneTo(event.place, context)),
    },
    'consideration.chosen': {
      target: '.moving',
      actions: assign({ record: ({ context, event }) => visiting(event.consideration, context) }),
    },
    'short-way.taken': { target: '.moving', actions: takeShort },
    'short-way.left': { target: '.moving', actions: leaveQuickPathNow },
  },
  states: {
    moving: {
      description: 'At another page: what kind is it?',
      entry: addDraftsLeft,
      always: [
        { guard: 'isWeighing', target: 'weighing' },
        { guard: 'isOrdering', target: 'ordering' },
        { guard: 'isListing', target: 'listing' },
        { guard: 'isChecking', target: 'checking' },
        { guard: 'isAtSummary', target: 'summary' },
        { target: 'asking' },
      ],
    },
    asking: {
      description:
        'A page to read, rate or answer: the four considerations, and what comes before and after.',
    },
    weighing,
    ordering,
    listing: { description: 'The questions for the team.' },
    checking: { description: 'All answers on one page, each with a way to change it.' },
    summary,
  },
});

const journey = questionnaireSetup.createStateConfig({
  description: 'Where the person is, from the first page to the summary.',
  initial: 'welcome',
  on: {
    'writer.lost': '.elsewhere',
    'erase.agreed': { target: '.erasing', actions: questionnaireSetup.assign({ device: null }) },
    'closing.agreed': { target: '.closing', actions: questionnaireSetup.assign({ device: null }) },
  },
  states: {
    welcome,
    opening,
    revisiting,
    walking,
    resuming,
    catchingUp,
    elsewhere,
    comparing,
    twoCopies,
    gone,
    erasing,
    erased,
    closing,
    closed,
  },
});

const saving = questionnaireSetup.createStateConfig({
  description: 'Each change is saved on the person’s own device, and never on a shared one.',
  initial: 'unsaved',
  states: {
    unsaved: {
      description: 'Nothing has been saved so far.',
      always: { guard: 'needsSaving', target: 'saving' },
    },
    saving: {
      description: 'The record is written and read back.',
      entry: questionnaireSetup.assign({ trying: ({ context }) => context.record }),
      invoke: {
        src: 'saveRecord',
        input: ({ context: { record, stored } }) => ({ record, over: stored }),
        onDone: {
          target: 'saved',
          actions: assign({
            savedAt: ({ event }) => event.output,
            stored: ({ context }) => context.trying,
            unsure: [],
            saveProblem: null,
          }),
        },
        onError: {
          target: 'refused',
          actions: [
            assign(({ context: { unsure, trying }, event }) => ({
              saveProblem: problemOf(event.error, StorageError),
              unsure: [...unsure, ...(trying ? [trying] : [])].slice(-20),
            })),
            raise({ type: 'save.failed' }),
          ],
        },
      },
    },
    saved: {
      description: 'What was read back is what was written.',
      always: { guard: 'needsSaving', target: 'saving' },
    },
    refused: {
      description: 'The device did not take it; the page says so.',
      always: { guard: 'needsSaving', target: 'saving' },
      on: { 'save.retried': { guard: 'maySave', target: 'saving' } },
    },
  },
});

export const states = { journey, overlay, saving, words };

export const questionnaireMachine = questionnaireSetup.createMachine({
  id: 'questionnaire',
  description: 'One person’s form. Four things run side by side.',
  type: 'parallel',
  context: ({ input }) => beginning(input),
  invoke: { src: 'watchWriter' },
  states,
});
