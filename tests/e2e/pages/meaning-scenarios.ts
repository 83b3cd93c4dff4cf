/** The ways to what the priorities mean: with rows, with a question in place of a row, and with nothing marked. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { openMeaning, partsOf } from './meaning.ts';
import { resume, type Scenario } from './scenarios.ts';

export const meaningScenarios: Readonly<Record<string, Scenario>> = {
  'what the priorities mean': {
    shows: ['meaning'],
    go: async (sight) => {
      const journey = await resume(sight, { ...exampleRecord('amina-knee'), at: 'priorities' });
      await openMeaning(journey);
      const count = await partsOf(journey).count();
      expect(count).toBeGreaterThan(1);
      for (let part = 0; part < count; part += 1) {
        await partsOf(journey).nth(part).click();
        await sight.look(`meaning-${part + 1}`);
      }
    },
  },
  'what the priorities mean to somebody who marked nothing': {
    shows: ['meaning'],
    go: async (sight) => {
      const journey = await resume(sight, { ...exampleRecord('empty'), at: 'priorities' });
      await openMeaning(journey);
      await sight.look('meaning-nothing');
    },
  },
};
