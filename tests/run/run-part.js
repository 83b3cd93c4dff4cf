/** Runs one part as a process of its own, and tells how it went: its time, its output and how many tests it counted. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { programOf } from './program.js';

/** Not under version control. */
const reports = 'out/run';

/** @typedef {import('./parts.js').Part} Part */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ isPassed: boolean, seconds: number, output: string, counts: Counts }} Result */

/** How each runner is asked for a report, and what stands in it. */
const runners = {
  vitest: {
    asked: (/** @type {string} */ report) => [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    counts: (/** @type {any} */ { numPassedTests, numFailedTests, numPendingTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
    }),
  },
  playwright: {
    asked: () => ['--reporter=line,json'], // its file is named by the environment
    counts: (/** @type {any} */ { stats: { expected, unexpected, flaky, skipped } }) => ({
      passed: expected,
      failed: unexpected + flaky,
      skipped,
    }),
  },
};

/**
 * A part without a report is one check; so is one that ended before it could write its report.
 * @param {Part} part
 * @param {string} report
 * @param {boolean} isPassed
 * @returns {Counts}
 */
function countsOf({ counts }, report, isPassed) {
  if (counts && existsSync(report)) {
    const announced = runners[counts].counts(JSON.parse(readFileSync(report, 'utf8')));
    // What goes wrong outside of any test fails the part all the same.
    return isPassed || announced.failed > 0 ? announced : { ...announced, failed: 1 };
  }
  return { passed: Number(isPassed), failed: Number(!isPassed), skipped: 0 };
}

/**
 * @param {Part} part
 * @returns {Promise<Result>}
 */
export function runPart(part) {
  const [program = '', ...args] = part.command;
  const report = join(reports, `${part.name}.json`);
  rmSync(report, { force: true });
  const asked = part.counts ? runners[part.counts].asked(report) : [];
  const begun = performance.now();
  const child = spawn(process.execPath, [programOf(program), ...args, ...asked], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...part.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const isPassed = code === 0;
      const seconds = (performance.now() - begun) / 1000;
      resolve({ isPassed, seconds, output, counts: countsOf(part, report, isPassed) });
    });
  });
}
