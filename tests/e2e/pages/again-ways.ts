/** The ways to what somebody meets who looks at their answers again: what moved on a round from the priorities. */
import { exampleRecord } from '#tests/examples/examples.ts';
import { changeAnswer } from './going-round.ts';
import { resume, type Way } from './ways.ts';

export const againWays: Readonly<Record<string, Way>> = {
  'a round from the priorities': {
    shows: ['priorities'],
    go: async (sight) => {
      const journey = await resume(sight, { ...exampleRecord('leo-teen'), at: 'priorities' });
      journey.knows('about.who', 'teen');
      await changeAnswer(journey, 'lifestyle.contact-sports', 1);
      await sight.look('priorities-moved');
      await journey.button('round.undo').click();
      await sight.look('priorities-undone');
    },
  },
};
