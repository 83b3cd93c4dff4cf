/** The first page stands there before its program has come: what a person does in the meantime counts. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { homeOf, Journey } from './pages/journey.ts';

const amina = exampleRecord('amina-knee');
const walter = { ...exampleRecord('walter-farmer'), at: 'healing.words' };

/** Opens the first page and holds its program back where it asks for the clinic's settings. Gives how to let it go on. */
async function openSlowly(page: Page): Promise<() => Promise<void>> {
  let letGo: (() => void) | undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/settings.json', async (route) => {
    await released;
    await route.continue();
  });
  const isRunning = page.waitForRequest('**/settings.json');
  await page.goto(homeOf('en'), { waitUntil: 'commit' });
  await isRunning;
  return async () => {
    letGo?.();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

test('somebody who starts before the program has come stands at the first question once it has', async ({
  page,
}) => {
  const goOn = await openSlowly(page);
  const journey = new Journey(page);
  await journey.chooseDevice('own');
  await journey.button('welcome.start').click();
  await goOn();
  await journey.stand(pack.questionnaire.steps[0]?.pages[0]?.id ?? '');
});

test('somebody who brings a summary before the program has come is asked about it once it has', async ({
  page,
}) => {
  await openWith(page, [walter]);
  const goOn = await openSlowly(page);
  const journey = new Journey(page);
  await journey.chooseDevice('own');
  await journey.openSummary(answersFile(amina));
  await goOn();
  await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
});

test('somebody with saved answers who presses Start before the program has come is shown them first', async ({
  page,
}) => {
  await openWith(page, [walter]);
  const goOn = await openSlowly(page);
  const journey = new Journey(page);
  await journey.chooseDevice('shared');
  await journey.button('welcome.start').click();
  await goOn();
  await expect(journey.button('welcome.resume')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('shared');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
