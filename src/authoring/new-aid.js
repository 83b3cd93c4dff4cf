/** Makes content/aids/NAME: `npm run new-aid knee-pain`, in other languages by `npm run new-aid knee-pain en fr`. */
import process from 'node:process';
import { runnerImport } from 'vite';

/** @typedef {typeof import('./make-aid.ts')} Making */
const { module } = await runnerImport('/src/authoring/make-aid.ts', { configFile: false, logLevel: 'error' });
const { AidNotMade, makeAid } = /** @type {Making} */ (module);

const [name = '', ...languages] = process.argv.slice(2);
try {
  const today = new Date().toISOString().slice(0, 10);
  const lines = makeAid({
    root: process.cwd(),
    name,
    languages: languages.length > 0 ? languages : ['en'],
    today,
  });
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof AidNotMade)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = 1;
}
