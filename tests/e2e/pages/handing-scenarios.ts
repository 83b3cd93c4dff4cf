/** The ways to what a person keeps for their team alone, and to a sheet that is closed. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { homeOf } from './journey.ts';
import { keptForTeam, makeTeamPdf } from './kept-for-team.ts';
import { pressSave } from './summary-sheet.ts';
import { resume, type Scenario } from './scenarios.ts';

const amina = exampleRecord('amina-knee');

export const handingScenarios: Readonly<Record<string, Scenario>> = {
  'what is only for the team': {
    shows: ['team-asking', 'team-showing'],
    go: async (sight) => {
      const journey = await resume(sight, keptForTeam(amina));
      await sight.look('summary-team');
      await makeTeamPdf(journey);
      await sight.look('summary-team-written');
      await journey.button('team.show').click();
      await expect(journey.title).toHaveText(journey.words.ui('team-asking.title'));
      await sight.look('team-asking');
      await journey.button('team-asking.show').click();
      await expect(journey.title).toHaveText(journey.words.ui('team-showing.title'));
      await sight.look('team-showing');
    },
  },
  'a sheet being closed': {
    shows: ['closing', 'closed'],
    go: async (sight) => {
      const journey = await resume(sight, amina);
      await journey.button('closing.open').click();
      await expect(journey.title).toHaveText(journey.words.ui('closing.title'));
      await sight.look('closing');
      await journey.button('handover.make').click();
      await pressSave(journey);
      await journey.button('handover.seen-yes').click();
      await sight.look('closing-found');
      // The clean document does not come: what stands before it stays.
      await sight.context.route(`**${homeOf(sight.language)}`, (route) => route.fulfill({ status: 204 }));
      await journey.button('closing.close').click();
      await expect(journey.title).toHaveText(journey.words.ui('closed.title'));
      await sight.look('closed');
    },
  },
};
