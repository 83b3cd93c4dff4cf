/** The way to each state of the clinician's page. */
import { expect } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { refusedPictures, scanOf } from './code-pictures.ts';
import { answersFile, eachOf, refusedFiles } from './files.ts';
import { mixedUp } from './handed-over.ts';
import { Review, reviewAddress } from './review.ts';
import type { Scenario, Sight } from './scenarios.ts';

const amina = exampleRecord('amina-knee');

/** In the language of the sight. */
export async function openReview({ page, language }: Sight): Promise<Review> {
  const review = new Review(page);
  await review.open();
  if (language !== review.language) await review.speak(language);
  return review;
}

export const reviewScenarios: Readonly<Record<string, Scenario>> = {
  'no file yet': {
    shows: ['review.file.waiting', 'review.words.ready'],
    go: async (sight) => {
      await openReview(sight);
      await sight.look('review-waiting');
    },
  },
  'what the tool says of itself': {
    shows: ['review.overlay.none', 'review.overlay.about'],
    go: async (sight) => {
      const review = await openReview(sight);
      await review.openAbout();
      await sight.look('review-about');
    },
  },
  'a file being read': {
    shows: ['review.file.reading'],
    go: async (sight) => {
      const review = await openReview(sight);
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
      const review = await openReview(sight);
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
      const review = await openReview(sight);
      for (const name of ['amina-knee', 'leo-teen', 'one-section', 'empty', 'overwhelming']) {
        await review.choose(answersFile(exampleRecord(name)));
        await review.unfold();
        await sight.look(`review-${name}`);
        await sight.page.getByRole('button', { name: review.words().review('bench.another') }).click();
      }
      await sight.look('review-another');
    },
  },
  'a sheet that somebody must check first': {
    shows: ['review.file.showing'],
    go: async (sight) => {
      const review = await openReview(sight);
      await review.choose(mixedUp(amina));
      await expect(review.doubts).toContainText(review.words().review('doubts.order'));
      await sight.look('review-doubts');
    },
  },
  'a sheet from a QR code': {
    shows: ['review.file.showing'],
    go: async (sight) => {
      const review = await openReview(sight);
      await review.choose(scanOf(amina, 'CHJLMP'));
      await expect(review.title).toHaveText('Amina');
      await sight.look('review-from-code');
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
