/** Browser tests: the built site under its real headers, on a wide screen and on a phone. */
import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findHeadlessShell } from './tests/browser/chromium.js';
import { chosenFor, tierOf } from './tests/e2e/matrix.ts';

const tier = tierOf(process.env.WAYMARK_STORIES);
const port = Number(process.env.WAYMARK_TEST_PORT ?? 41730);
const launchOptions = { ...findHeadlessShell(), args: chromiumFlags };

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: Math.max(2, availableParallelism()),
  reporter: 'line',
  timeout: 600_000, // how long a step may take says nothing of the product: a machine may be slow, and only what hangs must end
  expect: { timeout: 60_000 },
  use: {
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions,
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'desktop',
      ...chosenFor('desktop', tier),
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      ...chosenFor('phone', tier),
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
      testIgnore:
        /(another-topic|eight-people|examples|first-load|golden|killed|new-aid|pseudo-languages|same-bytes|shipped|site|twenty-eight|watch)\.test\.ts$/, // the same on every screen
    },
  ],
});
