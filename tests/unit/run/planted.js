/** A part for the tests of the runner: says something, complains, leaves a report when it is given one, and ends with the code that it is given. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

const [code, report, ...others] = process.argv.slice(2);
const asked = others.find((text) => text.startsWith('--outputFile.json='));
const file = asked?.split('=')[1] ?? process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
if (report && file) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, report);
}
process.stdout.write('said\n', () => {
  process.stderr.write('complained\n', () => process.exit(Number(code)));
});
