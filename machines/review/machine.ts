/** The clinician's review: open a file or a QR code, read it, show it or say why not. It never sees the person's storage; the file that is open stays until another was read well, and what was written beside a sheet as long as the page. */
import { assertEvent, assign, fromPromise, setup } from 'xstate';
import type { Words } from '#content/schema-words.ts';
import { blankConsultation, signed, tickQuestion, type Consultation } from '#domain/clinic/consultation.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { CodeError, FileError, problemOf, type ReadingProblem } from '#domain/problems/problem.ts';
import type { OneSheet } from '#domain/qr-code/read-rows.ts';
import { cameraMachine, type CameraResult } from './camera.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { MissingImplementation } from '#machines/missing-implementation.ts';

/** What the answers were read from: a file that holds them, or a code in a picture or before the camera. */
export type SheetSource = 'file' | 'picture' | 'camera';

/** What was found in a file; nothing is missing from one that holds the answers whole. */
export interface ReadSheet extends OneSheet {
  readonly source: Exclude<SheetSource, 'camera'>;
}

/** One person's answers and where they came from; the list has room for a second one beside it. */
export interface Sheet extends OneSheet {
  /** Empty for what the camera read. */
  readonly fileName: string;
  readonly source: SheetSource;
}

export interface ReviewInput {
  readonly pack: Pack;
  /** The clinician's language, whatever the person's was. */
  readonly language: string;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** By language: the words of the page around the sheet, there from the start. */
  readonly frames: Readonly<Record<string, Words>>;
  readonly now: () => Moment;
}

export interface ReviewContext extends ReviewInput {
  readonly sheets: readonly Sheet[];
  /** By the id of a record: what was written beside its sheet. Another sheet takes nothing of it away. */
  readonly consultations: Readonly<Record<string, Consultation>>;
  /** Every word of one language, for the sheet; null until it has come. */
  readonly words: Words | null;
  /** The language of `words`; `language` runs ahead of it while they are loading. */
  readonly wordsLanguage: string;
  /** The file being read or refused; empty for a code before the camera. */
  readonly fileName: string;
  /** What stopped the reading. */
  readonly problem: ReadingProblem | null;
}

export type ReviewEvent =
  | { type: 'file.chosen'; file: ChosenFile }
  | { type: 'reading.stopped' }
  | { type: 'camera.asked' }
  | { type: 'camera.stopped' }
  | { type: 'another.asked' }
  | { type: 'sheet.returned' }
  /** What is written beside a sheet; `sheet`: the id of its record. */
  | { type: 'question.ticked'; sheet: string; question: string; ticked: boolean }
  | { type: 'note.changed'; sheet: string; text: string }
  | { type: 'receipt.changed'; sheet: string; seen: Consultation['seen'] }
  | { type: 'language.chosen'; language: string }
  | { type: 'words.retried' }
  | { type: 'about.opened' }
  | { type: 'aside.closed' };

const reviewSetup = setup({
  types: {} as {
    context: ReviewContext;
    events: ReviewEvent;
    input: ReviewInput;
    children: { camera: 'camera' };
  },
  actors: {
    readFile: fromPromise<ReadSheet, ChosenFile>(() => Promise.reject(new MissingImplementation('readFile'))),
    loadWords: fromPromise<Words, string>(() => Promise.reject(new MissingImplementation('loadWords'))),
    camera: cameraMachine,
  },
  guards: {
    hasSheet: ({ context }) => context.sheets.length > 0,
    isFound: (_, result: CameraResult) => 'found' in result,
  },
});

const reading = reviewSetup.createStateConfig({
  description: 'It is being read, until it is or is stopped.',
  on: {
    'reading.stopped': [{ guard: 'hasSheet', target: 'showing' }, { target: 'waiting' }],
  },
  invoke: {
    src: 'readFile',
    input: ({ event }) => {
      assertEvent(event, 'file.chosen');
      return event.file;
    },
    onDone: {
      target: 'showing',
      actions: assign(({ context, event }) => ({
        sheets: [{ ...event.output, fileName: context.fileName }],
      })),
    },
    onError: {
      target: 'refused',
      actions: assign({
        problem: ({ event }) => problemOf(event.error, FileError, CodeError),
      }),
    },
  },
});

/** The child lives as long as this state, and the camera is on no longer than the child. */
const looking = reviewSetup.createStateConfig({
  description: 'The camera looks for a code, by a machine of its own.',
  invoke: {
    id: 'camera',
    src: 'camera',
    input: ({ context }) => context.pack,
    onDone: [
      {
        guard: { type: 'isFound', params: ({ event }) => event.output },
        target: 'showing',
        actions: assign({
          sheets: ({ context, event: { output } }) =>
            'found' in output
              ? [{ ...output.found, fileName: '', source: 'camera' as const }]
              : context.sheets,
        }),
      },
      {
        target: 'refused',
        actions: assign({
          problem: ({ event: { output } }) => ('problem' in output ? output.problem : null),
        }),
      },
    ],
  },
  on: {
    'camera.stopped': 'waiting',
    'about.opened': 'waiting',
    'sheet.returned': { guard: 'hasSheet', target: 'showing' },
  },
});

/** What stands written beside the sheet of a record. */
export const consultationOf = (
  { consultations, now }: Pick<ReviewContext, 'consultations' | 'now'>,
  sheet: string,
): Consultation => consultations[sheet] ?? blankConsultation(now().day);

type WritingEvent = Extract<ReviewEvent, { sheet: string }>;

function written(before: Consultation, event: WritingEvent, today: string): Consultation {
  if (event.type === 'question.ticked') return tickQuestion(before, event.question, event.ticked);
  return event.type === 'note.changed'
    ? { ...before, agreed: event.text }
    : signed(before, event.seen, today);
}

const write = {
  actions: reviewSetup.assign(({ context, event }) =>
    'sheet' in event
      ? {
          consultations: {
            ...context.consultations,
            [event.sheet]: written(consultationOf(context, event.sheet), event, context.now().day),
          },
        }
      : {},
  ),
} as const;

const look = { target: 'looking', actions: reviewSetup.assign({ fileName: '' }) } as const;
const back = { guard: 'hasSheet', target: 'showing' } as const;

const file = reviewSetup.createStateConfig({
  description: 'The sheet: brought, read, shown, or refused.',
  initial: 'waiting',
  on: {
    'file.chosen': {
      target: '.reading',
      actions: assign({ fileName: ({ event }) => event.file.name, problem: null }),
    },
  },
  states: {
    waiting: {
      description: 'A file, a picture or the camera is asked for.',
      on: { 'camera.asked': look, 'sheet.returned': back },
    },
    reading,
    looking,
    refused: {
      description: 'It cannot be read; why, and what to do.',
      on: { 'another.asked': 'waiting', 'camera.asked': look, 'sheet.returned': back },
    },
    showing: {
      description: 'The sheet, with what the clinician writes beside it.',
      on: {
        'another.asked': 'waiting',
        'question.ticked': write,
        'note.changed': write,
        'receipt.changed': write,
      },
    },
  },
});

const words = reviewSetup.createStateConfig({
  description: 'The words of the clinician’s language.',
  initial: 'loading',
  on: {
    'language.chosen': {
      target: '.loading',
      actions: assign({ language: ({ event }) => event.language }),
    },
  },
  states: {
    loading: {
      description: 'They are on their way.',
      invoke: {
        src: 'loadWords',
        input: ({ context }) => context.language,
        onDone: {
          target: 'ready',
          actions: assign(({ context, event }) => ({ words: event.output, wordsLanguage: context.language })),
        },
        onError: 'failed',
      },
    },
    ready: { description: 'They are there.' },
    failed: {
      description: 'They did not come; the clinician can try again.',
      on: { 'words.retried': 'loading' },
    },
  },
});

const overlay = reviewSetup.createStateConfig({
  description: 'A side page covers the sheet, which stays as it is.',
  initial: 'none',
  states: {
    none: { description: 'Nothing covers it.', on: { 'about.opened': 'about' } },
    about: {
      description: 'Who made Waymark, from what, and what is not done.',
      on: { 'aside.closed': 'none', 'file.chosen': 'none', 'camera.asked': 'none' },
    },
  },
});

export const reviewMachine = reviewSetup.createMachine({
  id: 'review',
  description: 'The clinician’s page. Three things run side by side.',
  type: 'parallel',
  context: ({ input }) => ({
    ...input,
    sheets: [],
    consultations: {},
    words: null,
    wordsLanguage: input.language,
    fileName: '',
    problem: null,
  }),
  states: { file, words, overlay },
});
