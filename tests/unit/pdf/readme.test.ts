/** What the README of src/pdf shows is what runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faceOnDisk } from './faces-on-disk.ts';
import { minimalPdf } from './minimal-pdf.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

test('the example makes a tagged PDF without a fault', async () => {
  const { root, problems } = walkPdf(
    minimalPdf(await faceOnDisk('atkinson-hyperlegible-next-latin-400.ttf')),
  );
  expect(problems).toEqual([]);
  expect(allOf(root).map(({ type, text }) => [type, text])).toEqual([
    ['Document', ''],
    ['H1', 'Hello, reader'],
  ]);
});

test('the example stands in the README as it is', () => {
  const example = readFileSync('tests/unit/pdf/minimal-pdf.ts', 'utf8');
  const shown = example.slice(example.indexOf('import'));
  expect(readFileSync('src/pdf/README.md', 'utf8')).toContain(`\`\`\`ts\n${shown}\`\`\`\n`);
});
