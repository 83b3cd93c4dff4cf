/** Closing a sheet: off this device once its whole file was found, then a clean document for the next person. */
import { assign } from 'xstate';
import { onlyForTeam } from '#domain/sharing/team-only.ts';
import { problemOf, StorageError } from '#domain/problems/problem.ts';
import type { QuestionnaireContext } from './context.ts';
import type { Audience } from './events.ts';
import { questionnaireSetup } from './setup.ts';

/** The file that holds all of it: the team's, when something is for the team alone. */
export const wholeAudience = ({ record, pack }: QuestionnaireContext): Audience =>
  onlyForTeam(record, pack).length > 0 ? 'team' : 'everyone';

const screen = { screen: 'closed', title: 'closed.title', address: '' } as const;

export const closing = questionnaireSetup.createStateConfig({
  description: 'The sheet is taken off this device.',
  meta: screen,
  tags: ['alone', 'ending'],
  invoke: {
    src: 'removeRecord',
    input: ({ context }) => context.record.id,
    onDone: { target: 'closed' },
    onError: {
      target: 'closed',
      actions: assign({ problem: ({ event }) => problemOf(event.error, StorageError) }),
    },
  },
});

export const closed = questionnaireSetup.createStateConfig({
  description: 'It is off; a clean document comes for the next person.',
  meta: screen,
  tags: ['alone', 'ending'],
  entry: ['replaceDocument'],
  type: 'final',
});
