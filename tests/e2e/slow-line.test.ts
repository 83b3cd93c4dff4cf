/** The first page stands there before its program has come: what a person does in the meantime counts. */
import type { Page } from '@playwright/test';
import { nobody } from '#tests/examples/people/empty.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { serveSettings } from './pages/clinic.ts';
import { openWith, recordsOn } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { homeOf, Journey } from './pages/journey.ts';
import { walk } from './pages/walk.ts';

const amina = exampleRecord('amina-knee');
const walter = { ...exampleRecord('walter-farmer'), at: 'healing.words' };

interface Slowly {
  readonly journey: Journey;
  /** Lets the program come. */
  readonly goOn: () => void;
}

/** Opens the first page and holds its program back where it asks for the clinic's settings. */
async function openSlowly(page: Page): Promise<Slowly> {
  let goOn = () => {};
  const released = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/settings.json', async (route) => {
    await released;
    await route.fallback();
  });
  const isRunning = page.waitForRequest('**/settings.json');
  await page.goto(homeOf('en'), { waitUntil: 'commit' });
  await isRunning;
  return { journey: new Journey(page), goOn };
}

test('somebody who starts before the program has come stands at the first question once it has', async ({
  page,
}) => {
  const { journey, goOn } = await openSlowly(page);
  await journey.chooseDevice('own');
  await journey.button('welcome.start').click();
  goOn();
  await journey.stand(pack.questionnaire.steps[0]?.pages[0]?.id ?? '');
});

test('somebody who brings a summary too early is asked whose device it is, and can bring it again', async ({
  page,
}) => {
  const { journey, goOn } = await openSlowly(page);
  await journey.openSummary(answersFile(walter));
  goOn();
  await expect(page.getByRole('alert')).toContainText(journey.words.ui('welcome.choose-device'));
  await expect(page.locator('input[type=file]'), 'the same file is a new choice').toHaveValue('');
  await journey.chooseDevice('own');
  await journey.openSummary(answersFile(walter));
  await journey.stand(walter.at);
});

test('somebody with saved answers brings a summary too early and is asked about it', async ({ page }) => {
  await openWith(page, [walter]);
  const { journey, goOn } = await openSlowly(page);
  await journey.chooseDevice('own');
  await journey.openSummary(answersFile(amina));
  goOn();
  await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
});

test('a summary that is still being looked for while the program comes is opened all the same', async ({
  page,
}) => {
  await openWith(page, [walter]);
  const { journey, goOn } = await openSlowly(page);
  await journey.chooseDevice('own');
  const field = page.locator('input[type=file]');
  const taken = await field.elementHandle();
  const dialog = page.waitForEvent('filechooser');
  await field.evaluate((input: HTMLInputElement) => input.click());
  const chooser = await dialog;
  goOn();
  await expect.poll(() => taken.evaluate((input) => input.isConnected)).toBe(false);
  await chooser.setFiles(answersFile(amina));
  await expect(journey.title).toHaveText(journey.words.ui('confirming.title'));
});

test('somebody with saved answers who presses Start too early is shown them first @core', async ({
  page,
}) => {
  await openWith(page, [walter]);
  const { journey, goOn } = await openSlowly(page);
  await journey.chooseDevice('own');
  await journey.button('welcome.start').click();
  goOn();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('own');
  await journey.button('welcome.resume').click();
  await journey.stand(walter.at);
});

test('on a clinic’s device a choice that came too early does not change whose it is', async ({ page }) => {
  await serveSettings(page, { sharedDevice: true });
  const { journey, goOn } = await openSlowly(page);
  await journey.chooseDevice('own');
  await journey.button('welcome.start').click();
  goOn();
  await journey.stand(pack.questionnaire.steps[0]?.pages[0]?.id ?? '');
  await walk(journey, nobody, { until: 'about.team' });
  expect(await recordsOn(page)).toEqual([]);
});
