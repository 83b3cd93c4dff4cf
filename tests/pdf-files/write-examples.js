/** Writes the PDF of every example person to out/examples/. */
import process from 'node:process';
import { runnerImport } from 'vite';

/** @typedef {typeof import('./written-examples.ts')} Written */
const { module } = await runnerImport('/tests/pdf-files/written-examples.ts', {
  configFile: false,
  logLevel: 'error',
});
const { folder, writeExamples } = /** @type {Written} */ (module);

const written = await writeExamples();
process.stdout.write(`${written.length} files are written to ${folder}/.\n`);
