/** A file that the person brought: it is read, held against what is on the device, and puts nothing over other words. */
import { assertEvent, assign } from 'xstate';
import { FileError, problemOf, StorageError } from '#domain/problems/problem.ts';
import { takeOpened } from './actions.ts';
import { otherWordsOf } from './copies.ts';
import { questionnaireSetup } from './setup.ts';

/** A file that is opened stands over the first page. */
const file = { address: 'file' } as const;
const cancel = {
  target: 'welcome',
  actions: questionnaireSetup.assign({ opened: null, problem: null }),
} as const;

export const opening = questionnaireSetup.createStateConfig({
  description: 'A file that the person brought is read; it replaces nothing before they agree.',
  initial: 'restoring',
  on: { 'restore.cancelled': cancel, 'page.backed': cancel },
  states: {
    restoring: {
      description: 'The file is being read.',
      meta: { ...file, screen: 'restoring', title: 'restoring.title' },
      invoke: {
        src: 'readFile',
        input: ({ event }) => {
          assertEvent(event, 'file.chosen');
          return event.file;
        },
        onDone: {
          target: 'comparing',
          actions: assign({ opened: ({ event }) => event.output, problem: null }),
        },
        onError: {
          target: 'refused',
          actions: assign({ problem: ({ event }) => problemOf(event.error, FileError) }),
        },
      },
    },
    comparing: {
      description: 'The device is read anew, so that the file is compared with what stands there now.',
      meta: { ...file, screen: 'restoring', title: 'restoring.title' },
      invoke: {
        src: 'readSaved',
        onDone: { target: 'read', actions: assign({ saved: ({ event }) => event.output }) },
        onError: 'read',
      },
    },
    read: {
      description: 'It was read; is there anything that it would replace?',
      always: [
        {
          guard: 'nothingToReplace',
          target: '#questionnaire.journey.revisiting',
          actions: takeOpened,
        },
        { target: 'confirming' },
      ],
    },
    confirming: {
      description: 'It would replace what is here: the person is asked.',
      meta: { ...file, screen: 'confirming', title: 'confirming.title', needsWords: true },
      on: {
        'restore.confirmed': [
          { guard: 'hasOtherWords', target: 'keeping' },
          { target: '#questionnaire.journey.revisiting', actions: takeOpened },
        ],
      },
    },
    keeping: {
      description: 'What the device has of the same session is saved beside it first, under a new name.',
      meta: { ...file, screen: 'restoring', title: 'restoring.title' },
      invoke: {
        src: 'saveBeside',
        input: ({ context }) => otherWordsOf(context) ?? context.record,
        onDone: {
          target: 'kept',
          actions: assign({ saved: ({ context, event }) => [event.output, ...context.saved] }),
        },
        onError: {
          target: 'confirming',
          actions: assign({ problem: ({ event }) => problemOf(event.error, StorageError) }),
        },
      },
    },
    kept: {
      description: 'Both are on the device.',
      always: { target: '#questionnaire.journey.revisiting', actions: takeOpened },
    },
    refused: {
      description: 'It cannot be used; why, and what to do.',
      meta: { ...file, screen: 'refused', title: 'refused.title', needsWords: true },
      on: { 'file.chosen': 'restoring' },
    },
  },
});
