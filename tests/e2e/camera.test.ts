/** A clinician holds the paper before the camera: it is asked for, looks, finds, and is off whenever nobody looks through it. */
import type { Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect } from './fixtures.ts';
import { codeFor, pageOf } from './pages/code-pictures.ts';
import { answersFile } from './pages/files.ts';
import { testBefore } from './pages/pretended-camera.ts';
import { Review } from './pages/review.ts';

const amina = exampleRecord('amina-knee');

/** Counts the cameras that are on, from outside of the product. */
async function countCameras(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    const tracks: MediaStreamTrack[] = [];
    Object.assign(globalThis, {
      liveTracks: () => tracks.filter((track) => track.readyState === 'live').length,
    });
    devices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { liveTracks: () => number }).liveTracks());
}

/** The review of somebody who said yes to the camera, and how many are on. */
async function begin(page: Page) {
  await page.context().grantPermissions(['camera']);
  const live = await countCameras(page);
  const review = new Review(page);
  await review.open();
  expect(await live()).toBe(0);
  return { review, live, words: review.words(amina) };
}

const withCode = testBefore(() => pageOf(codeFor(amina)));
const withAnother = testBefore(() => pageOf('https://example.org/a-leaflet-of-the-clinic'));

withCode(
  'the page before the camera brings the sheet by itself, and the camera is off @core',
  async ({ page }) => {
    const { review, live, words } = await begin(page);
    await review.useCamera();
    await expect(review.title).toHaveText('Amina');
    await expect(review.title).toBeFocused();
    await expect(page.locator('main')).toContainText(words.review('bench.from-camera'));
    await expect(page.locator('main')).toContainText(words.review('missing.heading'));
    expect(await live()).toBe(0);
  },
);

withAnother('another code is told apart, and the camera is off after every way out', async ({ page }) => {
  const { review, live, words } = await begin(page);
  const waysOut = {
    stopped: () => page.getByRole('button', { name: words.review('camera.stop') }).click(),
    'out of sight': () => review.goOutOfSight(),
    'a file was dropped': () => review.drop(answersFile(amina)),
    'about the tool': () => review.openAbout(),
  };
  for (const [way, leave] of Object.entries(waysOut)) {
    await review.open();
    await review.useCamera();
    await expect(page.getByText(words.review('camera.strange'))).toBeVisible();
    expect(await live(), way).toBe(1);
    await leave();
    await expect.poll(live, way).toBe(0);
    await expect(page.locator('video')).toHaveCount(0);
  }
});

withAnother('a person who said no reads what else to do, and can try again', async ({ page }) => {
  const review = new Review(page);
  await review.open();
  await review.useCamera();
  const words = review.words();
  await expect(review.announced).toHaveText(words.review('camera.refused.what'));
  await expect(page.locator('main')).toContainText(words.review('camera.refused.cure'));
  await page.context().grantPermissions(['camera']);
  await page.getByRole('button', { name: words.review('camera.again') }).click();
  await expect(review.announced).toHaveText(words.review('camera.looking'));
});
