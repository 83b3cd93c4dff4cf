/** The way to what a person sees while something is on its way, when it is late, and when it does not come. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { openWith } from './device.ts';
import { homeOf, Journey } from './journey.ts';
import { hold, type Scenario } from './scenarios.ts';

const amina = exampleRecord('amina-knee');

export const waitingScenarios: Readonly<Record<string, Scenario>> = {
  'words on their way, and words that do not come': {
    shows: ['loading', 'words-failed'],
    go: async ({ page, context, language, look }) => {
      const address = '**/assets/considerations-*';
      await hold(context, address);
      await openWith(page, [{ ...amina, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await expect(page.getByRole('status').getByText(journey.words.ui('loading.lead'))).toBeVisible();
      await expect(page.getByText(journey.words.ui('coming.late'))).toBeVisible();
      await look('loading-late', 0);
      await context.unrouteAll();
      await context.route(address, (route) => route.abort());
      await page.reload();
      await journey.button('welcome.resume').click();
      await expect(journey.title).toHaveText(journey.words.ui('words-failed.title'));
      await look('words-failed');
    },
  },
  'a program that is late, and a session that does not come': {
    shows: ['welcome'],
    go: async ({ page, context, language, look }) => {
      const journey = new Journey(page, language);
      await hold(context, '**/assets/main-*.js');
      await page.goto(homeOf(language), { waitUntil: 'commit' });
      await expect(page.locator('#start').getByText(journey.words.ui('coming.late'))).toBeVisible();
      await look('welcome-late');
      await context.unrouteAll();
      await context.route('**/assets/start-session-*.js', (route) => route.abort());
      await journey.open();
      await journey.chooseDevice('own');
      await journey.button('welcome.start').click();
      await expect(page.locator('#start')).toContainText(journey.words.ui('welcome.not-loaded'));
      await look('welcome-not-loaded');
    },
  },
};
