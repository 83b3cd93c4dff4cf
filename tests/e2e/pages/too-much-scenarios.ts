/** The way to the pages of somebody to whom it is too much. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { Journey } from './journey.ts';
import { boxes, boxOf, sayTooMuch, takeQuickPath, wayOut } from './too-much.ts';
import { resume, type Scenario } from './scenarios.ts';

const amina = exampleRecord('amina-knee');

export const tooMuchScenarios: Readonly<Record<string, Scenario>> = {
  'when it is too much': {
    shows: ['too-much', 'pausing', 'matters-most', 'first-questions'],
    go: async (sight) => {
      const journey = await resume(sight, { ...amina, at: 'healing.facts' });
      await sayTooMuch(journey);
      await sight.look('too-much');
      await boxOf(journey, 'too-much.feeling', 'overwhelmed').check();
      await expect(sight.page.getByText(journey.words.ui('too-much.calm'))).toBeVisible();
      await sight.look('too-much-said');
      await wayOut(journey, 'too-much.pause').click();
      await expect(journey.title).toHaveText(journey.words.ui('pausing.title'));
      await sight.look('pausing');
      await journey.button('too-much.go-on').click();
      await takeQuickPath(journey);
      await sight.look('short-matters');
      for (let box = 0; box < 4; box += 1) await boxes(journey).nth(box).click();
      await expect(sight.page.getByRole('alert')).toBeVisible();
      await sight.look('short-matters-full');
      await journey.continue();
      await sight.look('short-questions');
      for (const place of ['side-effects.before', 'side-effects.now']) {
        await journey.continue();
        await sight.look(`short-${place}`);
      }
      await journey.continue();
      await journey.jump('summary');
      await sight.look('short-summary');
    },
  },
  'stopping on a shared device': {
    shows: ['pausing'],
    go: async (sight) => {
      const journey = new Journey(sight.page, sight.language);
      await journey.begin('shared');
      await sayTooMuch(journey);
      await wayOut(journey, 'too-much.pause').click();
      await expect(journey.title).toHaveText(journey.words.ui('pausing.title'));
      await sight.look('pausing-shared');
    },
  },
};
