/** Erasing: everything off this device, then a clean document for whoever comes next. */
import { assign } from 'xstate';
import { problemOf, StorageError } from '#domain/problems/problem.ts';
import { questionnaireSetup } from './setup.ts';

const screen = { screen: 'erased', title: 'erased.title', address: '' } as const;

export const erasing = questionnaireSetup.createStateConfig({
  description: 'Everything is taken off this device.',
  meta: screen,
  tags: ['alone', 'ending'],
  invoke: {
    src: 'eraseEverything',
    onDone: { target: 'erased' },
    onError: {
      target: 'erased',
      actions: assign({ problem: ({ event }) => problemOf(event.error, StorageError) }),
    },
  },
});

export const erased = questionnaireSetup.createStateConfig({
  description: 'It is off; a clean document comes, so that Back shows nothing.',
  meta: screen,
  tags: ['alone', 'ending'],
  entry: ['replaceDocument'],
  type: 'final',
});
