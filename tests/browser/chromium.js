/** Finds a Chromium that the tests can drive: $CHROMIUM, the system's, or Playwright's own. */
import { chromium } from '@playwright/test';
import { findProgram, isRunnable } from './find-program.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Launch options for the browser; undefined when none is installed.
 * @returns {{ executablePath?: string } | undefined}
 */
export function findChromium() {
  const found = process.env.CHROMIUM || findProgram(names);
  if (found) return { executablePath: found };
  return isRunnable(chromium.executablePath()) ? {} : undefined;
}

/**
 * Launch options for what most stories run in: the same engine without its windows, which starts and draws in less time. The whole browser where there is none, or where $CHROMIUM names one.
 * @returns {{ executablePath?: string } | undefined}
 */
export function findHeadlessShell() {
  const found = process.env.CHROMIUM ? undefined : findProgram(['chromium-headless-shell']);
  return found === undefined ? findChromium() : { executablePath: found };
}

/** Runs in containers, and asks nobody for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream', // a camera, where a page is allowed to use it
];

/** For stories with a camera, which the engine alone does not have. */
export const wholeBrowser = () => ({ ...findChromium(), args: chromiumFlags });
