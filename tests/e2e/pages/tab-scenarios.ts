/** The way to what a person sees when they used two tabs. */
import { expect } from '@playwright/test';
import { homeOf } from './journey.ts';
import { eraseElsewhere, goOnWithThisTab, writeInBoth } from './tabs.ts';
import type { Scenario } from './scenarios.ts';

export const tabScenarios: Readonly<Record<string, Scenario>> = {
  'answers written in two tabs': {
    shows: ['two-copies'],
    go: async (sight) => {
      const tab = await writeInBoth(sight, 'Written here', 'Written there');
      await sight.look('two-copies');
      await goOnWithThisTab(tab);
      await sight.page.goto(homeOf(sight.language));
      await expect(tab.button('welcome.resume')).toBeVisible();
      await sight.look('welcome-two-copies');
    },
  },
  'answers erased in another tab': {
    shows: ['gone'],
    go: async (sight) => {
      await eraseElsewhere(sight);
      await sight.look('gone');
    },
  },
};
