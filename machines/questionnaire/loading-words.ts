/** The words of a language: fetched when the session needs more of them or others than it has; what is there stays until then. */
import { assign } from 'xstate';
import { questionnaireSetup } from './setup.ts';

/** Stands for a screen whose words are on their way. */
export const loadingScreen = { screen: 'loading', title: 'loading.title', address: '' } as const;

/** Stands for one whose words did not come. */
export const failedScreen = { screen: 'words-failed', title: 'words-failed.title', address: '' } as const;

/** For what opens a screen that says more than the first page; a model test finds one that would wait for ever. */
const fetchMore = { guard: 'lacksWords', target: 'loading' } as const;

export const words = questionnaireSetup.createStateConfig({
  description: 'The words of the language; what is there stays until others have come.',
  initial: 'ready',
  on: {
    'language.chosen': {
      target: '.loading',
      actions: assign({ wantedLanguage: ({ event }) => event.language }),
    },
  },
  states: {
    ready: {
      description: 'Those that are needed are there.',
      always: { guard: 'needsWords', target: 'loading' },
      on: {
        'about.opened': fetchMore,
        'comparison.opened': fetchMore,
        'privacy.opened': fetchMore,
        'too-much.opened': fetchMore,
        'file.chosen': fetchMore,
      },
    },
    loading: {
      description: 'More of them, or another language, are on their way.',
      meta: loadingScreen,
      invoke: {
        src: 'loadWords',
        input: ({ context }) => context.wantedLanguage,
        onDone: {
          target: 'ready',
          actions: assign(({ context, event }) => ({
            words: event.output.words,
            options: event.output.options,
            localFacts: event.output.localFacts,
            allWords: true,
            record: {
              ...context.record,
              language: context.wantedLanguage,
              sequence: context.record.sequence + 1,
            },
          })),
        },
        onError: 'failed',
      },
    },
    failed: {
      description: 'They did not come; the person can try again.',
      meta: failedScreen,
      on: { 'words.retried': 'loading' },
    },
  },
});
