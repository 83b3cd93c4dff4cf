/** Prints how long the page is busy at a stretch while somebody answers the hard choices on a slow processor, and on the pages before and after them; fails when an answer keeps it longer than the bound. */
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

process.stdout.write(`Tasks of more than 50 ms on the page, ${slowdown} times slower than this machine\n`);
for (const { seed, pressed } of people) {
  const pages = pressed.filter(({ what }) => what === 'page');
  const answers = pressed.filter(({ what }) => what !== 'page');
  process.stdout.write(`seed ${seed}, ${longIn(answers, 'answers')}; ${longIn(pages, 'pages')}\n`);
  if (answers.some(({ tasks }) => tasks.length > 0)) process.exitCode = 1;
}

/**
 * @param {readonly import('./pressing.ts').Pressed[]} pressed
 * @param {string} name
 */
function longIn(pressed, name) {
  const long = pressed.flatMap(({ what, tasks }, at) =>
    tasks.map((time) => `${time} ms at ${at + 1} (${what})`),
  );
  return `${pressed.length} ${name}: ${long.join(', ') || 'none'}`;
}
