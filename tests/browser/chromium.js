/** Finds a Chromium that the tests can drive: $CHROMIUM, the system's, or Playwright's own. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Launch options for the browser; undefined when none is installed.
 * @returns {{ executablePath?: string } | undefined}
 */
export function findChromium() {
  const { CHROMIUM: chosen, PATH: path = '' } = process.env;
  if (chosen) return { executablePath: chosen };
  const folders = path.split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isRunnable);
  if (found) return { executablePath: found };
  return isRunnable(chromium.executablePath()) ? {} : undefined;
}

/** Runs in containers, and asks nobody for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
