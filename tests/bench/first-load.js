/** Prints what a first visit weighs, beside two floors with the same questionnaire; fails above the budget. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '#tests/browser/chromium.js';
import { budget, firstVisit, sumOf } from './first-visit.js';
import { plainPage } from './plain-page.js';
import { plainQuestionnaire } from './plain-questionnaire.js';

const quiet = /** @type {const} */ ({ logLevel: 'warn' });
const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** Builds both floors into a folder. */
async function buildFloors(/** @type {string} */ folder) {
  const questionnaire = plainQuestionnaire();
  await build({
    ...quiet,
    configFile: false,
    root: 'tests/bench/floor',
    base: './',
    plugins: [svelte({ configFile: false })],
    define: { QUESTIONNAIRE: JSON.stringify(questionnaire) },
    build: {
      outDir: join(folder, 'svelte'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  });
  writeFileSync(join(folder, 'plain.html'), plainPage(questionnaire));
}

/** The files that each address brings, each visited by a browser that has seen nothing. */
async function visits(/** @type {Record<string, string>} */ addresses) {
  const browser = await chromium.launch({ ...findChromium(), args: chromiumFlags });
  const entries = [];
  for (const [name, address] of Object.entries(addresses)) {
    const context = await browser.newContext();
    const files = await firstVisit(await context.newPage(), address);
    entries.push({ name, files });
    await context.close();
  }
  await browser.close();
  return entries;
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
await build(quiet);
await buildFloors(folder);
const app = await preview({ ...quiet, preview: { host: '127.0.0.1', port: 0 } });
const floors = await preview({
  ...quiet,
  configFile: false,
  root: dirname(folder),
  build: { outDir: basename(folder) },
  preview: { host: '127.0.0.1', port: 0 },
});
const [home = ''] = app.resolvedUrls?.local ?? [];
const [floor = ''] = floors.resolvedUrls?.local ?? [];

const results = await visits({
  'Waymark, English': home,
  'Waymark, French': `${home}fr/`,
  'Floor: plain HTML': `${floor}plain.html`,
  'Floor: Svelte and XState': `${floor}svelte/`,
});
await Promise.all([app.close(), floors.close()]);
rmSync(folder, { recursive: true });

write('First load: HTML, CSS and JavaScript, gzip -9, without fonts');
for (const { name, files } of results) write(`${name.padEnd(26)} ${String(sumOf(files)).padStart(7)} bytes`);
write(`${'Budget'.padEnd(26)} ${String(budget).padStart(7)} bytes`);
for (const { file, bytes } of results[0]?.files ?? []) write(`  ${String(bytes).padStart(7)}  ${file}`);
if (results.some(({ files }) => sumOf(files) > budget)) {
  write('The first load is over its budget.');
  process.exitCode = 1;
}
