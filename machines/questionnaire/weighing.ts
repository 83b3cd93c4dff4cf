/** The page of the hard choices: a machine of its own asks them, and the session keeps each answer in the record. */
import { assign, raise, sendTo } from 'xstate';
import { changedBy } from './actions.ts';
import { questionnaireSetup } from './setup.ts';

export const weighing = questionnaireSetup.createStateConfig({
  description: 'The hard choices are asked, by a machine of their own.',
  invoke: {
    id: 'tradeOffs',
    src: 'tradeOffs',
    input: ({ context: { record, pack }, self }) => ({ record, pack, parent: self }),
    onDone: {
      actions: [
        assign({ record: ({ context, event }) => changedBy(context, event.output) }),
        raise({ type: 'page.continued' }),
      ],
    },
  },
  on: {
    'choice.*': {
      actions: [
        assign({ record: ({ context, event }) => changedBy(context, event) }),
        sendTo('tradeOffs', ({ context: { record } }) => ({ type: 'record.changed', record })),
      ],
    },
  },
});
