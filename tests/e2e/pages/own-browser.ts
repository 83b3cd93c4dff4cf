/** A whole browser of a test's own, with its profile on the disk: it can be killed, or closed and its files read. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumFlags, findChromium } from '#tests/browser/chromium.js';
import { lookFirst, standOnStoryDay, test as base } from '#tests/e2e/fixtures.ts';

/** A folder for the browser's profile; gone when the test is over. */
export const test = base.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

interface Running {
  readonly context: BrowserContext;
  /** As its owner closes it: it writes what it keeps. */
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Starts a browser as a process group of its own, which can be killed like a phone whose battery is empty. */
export async function startBrowser(profile: string): Promise<Running> {
  const program = findChromium()?.executablePath ?? chromium.executablePath();
  const flags = [
    ...chromiumFlags,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(program, [...flags, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      const [, address] = /DevTools listening on (ws:\S+)/.exec(String(text)) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => reject(new Error('The browser ended before it was ready.')));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const noticed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const kill = async () => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await Promise.all([ended, noticed]);
  };
  const close = async () => {
    const session = await browser.newBrowserCDPSession();
    await Promise.all([ended, noticed, session.send('Browser.close')]);
  };
  await standOnStoryDay(context);
  await lookFirst(context);
  return { context, kill, close };
}
