/** The example people of the dev server are in no built file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';

const built = 'dist';
const files = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((file) => join(built, file))
    .filter((file) => statSync(file).isFile());

test('the built site holds no example person and no page of examples @core', () => {
  const marks = [...exampleNames.map((name) => exampleRecord(name).id), 'Example people'];
  const found = files().flatMap((file) => {
    const text = readFileSync(file, 'latin1');
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`);
  });
  expect(files().length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});
