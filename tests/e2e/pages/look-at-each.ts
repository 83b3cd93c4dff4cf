/** Stories that go each way once in each language, and look at every screen on it. */
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { paired } from '#tests/e2e/tags.ts';
import { faultsOf } from './inspect.ts';
import type { Scenario } from './scenarios.ts';

export type NamedScenario = readonly [string, Scenario];

export const forClinician = (scenarios: Readonly<Record<string, Scenario>>): NamedScenario[] =>
  Object.entries(scenarios).map(([name, way]) => [`for a clinician, ${name}`, way]);

/** Where the pictures of a language go. */
export const folderOf = ({ project }: TestInfo, language: string): string =>
  join(project.outputDir, 'screens', language);

export function lookAtEach(scenarios: readonly NamedScenario[]): void {
  for (const language of pack.questionnaire.languages)
    for (const [way, { go }] of scenarios)
      test(`in ${language} this is in order: ${way}${paired(language, language === 'en')}`, async ({
        page,
        context,
      }, info) => {
        const faults: string[] = [];
        const look = async (name: string, titles: 0 | 1 = 1) =>
          void faults.push(...(await faultsOf(page, { name, folder: folderOf(info, language), titles })));
        await go({ page, context, language, look });
        expect(faults).toEqual([]);
      });
}
