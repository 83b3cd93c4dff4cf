/** The ways to what somebody meets who looks at their answers again: what moved on a round from the priorities, and the earlier order on another day. */
import { exampleRecord } from '#tests/examples/examples.ts';
import { changeAnswer } from './change-and-return.ts';
import { comeBackLater, moveDown } from './revisit.ts';
import { resume, type Scenario } from './scenarios.ts';

/** Rated, and never compared: nothing is in order. */
const togetherOnly = { ...exampleRecord('leo-teen'), id: exampleRecord('amina-knee').id, choices: [] };

export const againScenarios: Readonly<Record<string, Scenario>> = {
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
  'the earlier order on another day': {
    shows: ['looking-again'],
    go: async (sight) => {
      const record = exampleRecord('amina-knee');
      const amina = await comeBackLater(sight.page, record, sight.language);
      await sight.look('looking-again');
      await amina.button('looking-again.changed').click();
      await amina.stand('priorities');
      await sight.look('priorities-looked-again');
      await moveDown(amina, record.ownItems[0]?.text ?? '');
      await amina.button('go.return').click();
      await amina.stand('summary');
      await sight.look('summary-looked-again');
      await comeBackLater(sight.page, togetherOnly, sight.language);
      await sight.look('looking-again-together');
    },
  },
};
