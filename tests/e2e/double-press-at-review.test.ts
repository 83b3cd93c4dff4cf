/** A press too many on every page of the clinician's: it ticks, prints, copies and passes by nothing. */
import { wholeBrowser } from '#tests/browser/chromium.js';
import { test } from './fixtures.ts';
import { sizes, walks } from './pages/press-walks.ts';
import { TwiceAtReview } from './pages/twice-at-review.ts';

test.use({ looksFirst: false, launchOptions: wholeBrowser() });

for (const { hand, size, screen } of walks)
  test(`a clinician who presses twice on every page, on ${size} by ${hand}, ticks, prints, copies and passes by nothing unmeant @counted ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[size]);
    await new TwiceAtReview(page, hand).walk();
  });
