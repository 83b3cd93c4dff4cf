/** Prints how long the page is busy at a stretch while somebody answers the hard choices on a slow processor; fails above the bound. */
import process from 'node:process';
import { build, preview, runnerImport } from 'vite';

// Before anything sets this process to development.
await build({ logLevel: 'warn' });
/** @typedef {typeof import('./busy-stretches.ts')} Stretches */
const { module } = await runnerImport('/tests/bench/busy-stretches.ts', {
  configFile: false,
  logLevel: 'error',
});
const { busyStretches, slowdown } = /** @type {Stretches} */ (module);

const app = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const [home = ''] = app.resolvedUrls?.local ?? [];
const people = await busyStretches(home);
await app.close();

const times = (/** @type {readonly number[]} */ stretches) =>
  stretches.map((time) => `${time} ms`).join(', ') || 'none';
process.stdout.write(`Tasks of more than 50 ms on the page, ${slowdown} times slower than this machine\n`);
for (const { seed, answers, loading, answering } of people)
  process.stdout.write(
    `seed ${seed}: while loading ${times(loading)}; while ${answers} answers are given ${times(answering)}\n`,
  );
if (people.some(({ answering }) => answering.length > 0)) process.exitCode = 1;
