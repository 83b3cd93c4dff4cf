/** The way to what a person keeps for their team alone. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { keptForTeam, makeTeamPdf } from './kept-for-team.ts';
import { resume, type Way } from './ways.ts';

const amina = exampleRecord('amina-knee');

export const handingWays: Readonly<Record<string, Way>> = {
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
};
