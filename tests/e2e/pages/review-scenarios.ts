/** The way to each state of the clinician's page. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { refusedPictures, scanOf } from './code-pictures.ts';
import { answersFile, eachOf, refusedFiles } from './files.ts';
import { Review, reviewAddress } from './review.ts';
import type { Sight } from './scenarios.ts';

interface Scenario {
  readonly shows: readonly string[];
  readonly go: (sight: Sight) => Promise<void>;
}
const amina = exampleRecord('amina-knee');

async function open({ page, language }: Sight): Promise<Review> {
  const review = new Review(page);
  await review.open();
  if (language !== review.language) await review.speak(language);
  return review;
}

export const reviewScenarios: Readonly<Record<string, Scenario>> = {
  'no file yet': {
    shows: ['review.file.waiting', 'review.words.ready'],
    go: async (sight) => {
      await open(sight);
      await sight.look('review-waiting');
    },
  },
  'what the tool says of itself': {
    shows: ['review.overlay.none', 'review.overlay.about'],
    go: async (sight) => {
      const review = await open(sight);
      await review.openAbout();
      await sight.look('review-about');
    },
  },
  'a file being read': {
    shows: ['review.file.reading'],
    go: async (sight) => {
      const review = await open(sight);
      await sight.context.route('**/workers/pdf-reader-*', () => undefined);
      await review.choose(refusedFiles(amina).NoAnswersInside);
      await expect(review.title).toContainText('invoice.pdf');
      await sight.page.clock.install();
      await sight.look('review-reading');
    },
  },
  'a file that cannot be shown': {
    shows: ['review.file.refused'],
    go: async (sight) => {
      const review = await open(sight);
      for (const [problem, file] of eachOf({ ...refusedFiles(amina), ...refusedPictures(amina) })) {
        await review.choose(file);
        await expect(sight.page.getByRole('alert')).toContainText(
          review.words().review(`refused.${problem}.what`),
        );
        await sight.look(`review-refused-${problem}`);
      }
    },
  },
  'a sheet': {
    shows: ['review.file.showing'],
    go: async (sight) => {
      const review = await open(sight);
      for (const name of ['amina-knee', 'leo-teen', 'one-section', 'empty', 'overwhelming']) {
        await review.choose(answersFile(exampleRecord(name)));
        await review.unfold();
        await sight.look(`review-${name}`);
        await sight.page.getByRole('button', { name: review.words().review('bench.another') }).click();
      }
      await sight.look('review-another');
    },
  },
  'a sheet from a QR code': {
    shows: ['review.file.showing'],
    go: async (sight) => {
      const review = await open(sight);
      await review.choose(scanOf(amina));
      await expect(review.title).toHaveText('Amina');
      await sight.look('review-from-code');
    },
  },
  'the camera that looks, and is off when the page is out of sight': {
    shows: ['review.file.looking', 'camera.on.asking', 'camera.on.looking', 'camera.resting'],
    go: async (sight) => {
      await sight.context.grantPermissions(['camera']);
      const review = await open(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.looking'));
      await sight.look('review-camera-looking');
      await review.goOutOfSight();
      await expect(review.announced).toHaveText(review.words().review('camera.resting.what'));
      await sight.look('review-camera-resting');
      await sight.context.route('**/assets/scan-code-*', () => undefined);
      await open(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.asking'));
      await sight.look('review-camera-asking');
    },
  },
  'a camera that cannot be used': {
    shows: ['camera.refused', 'camera.missing'],
    go: async (sight) => {
      const review = await open(sight);
      await review.useCamera(); // nobody said yes
      await expect(review.announced).toHaveText(review.words().review('camera.refused.what'));
      await sight.look('review-camera-refused');
      await sight.context.route('**/assets/scan-code-*', (route) => route.abort());
      await open(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.missing.what'));
      await sight.look('review-camera-missing');
    },
  },
  'words that do not come': {
    shows: ['review.words.loading', 'review.words.failed'],
    go: async (sight) => {
      await sight.context.route('**/assets/considerations-*', (route) => route.abort());
      await sight.page.goto(reviewAddress);
      await expect(sight.page.getByRole('alert')).toBeVisible();
      await sight.look('review-words-failed');
    },
  },
};
