/** Prints what our PDF costs beside three other makers of the same document, on a processor four times slower; fails above the bounds. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { build, preview, runnerImport } from 'vite';
import { medianOf, visitsOf } from './pdf-makers/measure.js';

/** A worker cannot be slowed from outside, so every maker runs on the page. `documents`: in each visit, the first one is cold, and the last half of those after the second one is warm. */
const extent = { slowdown: 4, visits: 3, documents: 10 };
/** Compressed bytes, milliseconds, bytes. */
const bounds = { code: 40_000, fonts: 40_000, cold: 1200, warm: 200, size: 60_000 };
const root = 'tests/bench/pdf-makers';
const folder = 'out/bench';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'warn' });
const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @typedef {typeof import('./pdf-makers/document.ts')} Document */
const { module } = await runnerImport(`/${root}/document.ts`, { ...quiet, logLevel: 'error' });
const { attachedIn, elementsIn, job, makeFaces } = /** @type {Document} */ (module);

rmSync(folder, { recursive: true, force: true });
makeFaces(`${root}/faces`);
await build({
  ...quiet,
  root,
  base: './',
  build: {
    outDir: `${process.cwd()}/${folder}/page`,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 5000,
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
const server = await preview({
  ...quiet,
  root,
  build: { outDir: `${process.cwd()}/${folder}/page` },
  preview: { host: '127.0.0.1', port: 0 },
});

const { dependencies } = JSON.parse(readFileSync(`${root}/libraries/package.json`, 'utf8'));
const names = ['waymark', 'pdfkit', 'pdfmake', 'jspdf'];
const visits = await visitsOf(server.resolvedUrls?.local[0] ?? '', names, job, extent);
await server.close();

const rows = [...visits].map(([name, all]) => {
  const [{ code, fonts, bytes } = { code: 0, fonts: 0, bytes: Buffer.alloc(0) }] = all;
  writeFileSync(`${folder}/${name}.pdf`, bytes);
  const median = (/** @type {'cold' | 'second' | 'warm'} */ kind, /** @type {'passed' | 'ran'} */ time) =>
    medianOf(all.map((visit) => visit[kind][time]));
  const [cold, warm] = [median('cold', 'ran'), median('warm', 'ran')];
  return {
    name,
    code,
    fonts,
    bytes,
    cold,
    second: median('second', 'ran'),
    warm,
    passed: [median('cold', 'passed'), median('warm', 'passed')],
  };
});

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const ms = (/** @type {number} */ time) => time.toFixed(0);
const columns = [
  '',
  'code kB',
  'fonts kB',
  'cold ms',
  'second ms',
  'warm ms',
  'here ms',
  'file kB',
  'elements',
  'attached',
];
const print = (/** @type {(string | number)[]} */ cells) =>
  write(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(16) : String(cell).padStart(12))).join(''));

write(
  `The PDF of one person by four makers, on the page, ${extent.slowdown} times slower; code and fonts: gzip -9.`,
);
write(
  `Times: how long the slowed thread ran, median of ${extent.visits} visits; the first document is cold, from the seventh on they are warm.`,
);
write(`Here: how long both took by the clock, on this machine with a load of ${loadavg()[0]?.toFixed(1)}.`);
print(columns);
for (const { name, code, fonts, bytes, cold, second, warm, passed } of rows)
  print([
    `${name} ${dependencies[name] ?? ''}`,
    kB(code),
    kB(fonts),
    ms(cold),
    ms(second),
    ms(warm),
    passed.map(ms).join(', '),
    kB(bytes.length),
    elementsIn(bytes),
    attachedIn(bytes) ? 'yes' : 'no',
  ]);
print(['Bound', kB(bounds.code), kB(bounds.fonts), bounds.cold, '', bounds.warm, '', kB(bounds.size)]);

const [ours] = rows;
const reached = { ...ours, size: ours?.bytes.length };
for (const key of /** @type {(keyof typeof bounds)[]} */ (Object.keys(bounds)))
  if (!((reached[key] ?? Number.NaN) <= bounds[key])) {
    write(`Above its bound: ${key}.`);
    process.exitCode = 1;
  }
