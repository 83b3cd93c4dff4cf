/** Runs parts of the suite, prints what went wrong and a table of the parts with their times, and fails when one of them did: `node tests/run/run.js test`. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { partsNamed } from './parts.js';
import { runPart } from './run-part.js';
import { runSideBySide } from './schedule.js';
import { clock, closingLine, tableOf } from './table.js';

const write = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

const parts = partsNamed(process.argv.slice(2));
const cores = availableParallelism();
/** @type {Map<string, import('./run-part.js').Result>} */
const results = new Map();
const begun = performance.now();

write(`${parts.map(({ name }) => name).join(', ')}: on ${cores} cores`);
const outcomes = await runSideBySide(parts, cores, async (part) => {
  const result = await runPart(part);
  results.set(part.name, result);
  if (!result.isPassed) write(`\n${result.output}`);
  write(`${result.isPassed ? 'passed' : 'FAILED'} ${part.name}, ${clock(result.seconds)}`);
  return result.isPassed;
});

const rows = parts.map(({ name }) => ({ name, outcome: outcomes.get(name), ...results.get(name) }));
write(`\n${tableOf(rows, (performance.now() - begun) / 1000)}\n\n${closingLine(rows)}`);
if (rows.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
