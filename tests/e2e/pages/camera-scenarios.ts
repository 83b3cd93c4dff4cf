/** The way to each state of the clinician's camera. */
import { expect } from '@playwright/test';
import { openReview } from './review-scenarios.ts';
import type { Scenario } from './scenarios.ts';

export const cameraScenarios: Readonly<Record<string, Scenario>> = {
  'the camera that looks, and is off when the page is out of sight': {
    shows: ['review.file.looking', 'camera.on.asking', 'camera.on.looking', 'camera.resting'],
    go: async (sight) => {
      await sight.context.grantPermissions(['camera']);
      const review = await openReview(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.looking'));
      await sight.look('review-camera-looking');
      await review.goOutOfSight();
      await expect(review.announced).toHaveText(review.words().review('camera.resting.what'));
      await sight.look('review-camera-resting');
      await sight.context.route('**/assets/scan-code-*', () => undefined);
      await openReview(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.asking'));
      await sight.look('review-camera-asking');
    },
  },
  'a camera that cannot be used': {
    shows: ['camera.refused', 'camera.missing'],
    go: async (sight) => {
      const review = await openReview(sight);
      await review.useCamera(); // nobody said yes
      await expect(review.announced).toHaveText(review.words().review('camera.refused.what'));
      await sight.look('review-camera-refused');
      await sight.context.route('**/assets/scan-code-*', (route) => route.abort());
      await openReview(sight);
      await review.useCamera();
      await expect(review.announced).toHaveText(review.words().review('camera.missing.what'));
      await sight.look('review-camera-missing');
    },
  },
};
