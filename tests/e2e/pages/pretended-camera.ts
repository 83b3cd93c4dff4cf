/** A browser whose camera sees one picture, for as long as it looks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeBrowser } from '#tests/browser/chromium.js';
import { test } from '#tests/e2e/fixtures.ts';
import { noisy, turned } from '#tests/qr-code/distortions.ts';
import { pictureOf, type GrayscaleImage } from '#tests/qr-code/grayscale-image.ts';
import { y4mOf } from '#tests/qr-code/picture-files.ts';

/** The part of a page that is held before it, in a hand that is not quite steady. */
function seen(page: GrayscaleImage): GrayscaleImage {
  const top = 840;
  const part = pictureOf(1240, 720, (x, y) => page.grayscale[(y + top) * page.width + x] ?? 255);
  return noisy(turned(part, 4), 6, 5);
}

export const testBefore = (page: () => GrayscaleImage) =>
  test.extend<object, { launchOptions: object }>({
    launchOptions: [
      async ({}, use) => {
        const folder = mkdtempSync(join(tmpdir(), 'waymark-camera-'));
        const video = join(folder, 'page.y4m');
        writeFileSync(video, y4mOf(seen(page())));
        const browser = wholeBrowser();
        await use({
          ...browser,
          args: [...browser.args, `--use-file-for-fake-video-capture=${video}`],
        });
        rmSync(folder, { recursive: true });
      },
      { scope: 'worker' },
    ],
  });
