/** Holds an aid to every rule that any aid has: `npm run check:aid garden`, or a path; without a name, every aid. */
import process from 'node:process';
import { runnerImport } from 'vite';

/** @typedef {typeof import('./report.ts')} Reports */
const { module } = await runnerImport('/src/authoring/report.ts', { configFile: false, logLevel: 'error' });
const { reportsOf } = /** @type {Reports} */ (module);

for (const { isSound, lines } of reportsOf(process.cwd(), process.argv.slice(2))) {
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isSound) process.exitCode = 1;
}
