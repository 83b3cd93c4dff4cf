/** Writes out/review-content.html; with `--source path/to/text`, the paragraphs of the source stand in it too. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const file = 'out/review-content.html';
const { values } = parseArgs({ options: { source: { type: 'string' } } });
const text = values.source === undefined ? undefined : readFileSync(values.source, 'utf8');

/** @typedef {typeof import('./document.ts')} Documents */
const { module } = await runnerImport('/tests/content-review/document.ts', {
  configFile: false,
  logLevel: 'error',
});
const { reviewDocument } = /** @type {Documents} */ (module);

mkdirSync('out', { recursive: true });
writeFileSync(file, reviewDocument(undefined, text));
process.stdout.write(`${file} is written.\n`);
