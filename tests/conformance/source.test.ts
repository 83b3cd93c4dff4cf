/** The source stands behind the content: cited lines are there, its words are not ours, and a changed text is noticed (name its file in WAYMARK_SOURCE; `npm run source` renews source.json after the review). */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { Source } from '#content/source-schema.ts';
import { aidFile, aidFolder, readAidUnderTest } from './aid-under-test.ts';
import { checked } from '#aid-check/read-aid.ts';
import { citationProblems, copiedRuns, sourceProblems } from '#aid-check/source-rules.ts';
import { hashesOf, paragraphsOf, runHashesOf } from '#aid-check/source-hashes.ts';

const source = checked('source.json', aidFile('source.json'), Source);
const aid = readAidUnderTest();
const textFile = process.env.WAYMARK_SOURCE;

test('every fact cites lines that the source has, and no text has eight words in a row equal to it', () => {
  expect(sourceProblems(aid, process.cwd())).toEqual([]);
});

test('a fact that cites a line which is not there, or in another section, is named', () => {
  const copy = structuredClone(aid);
  copy.options.facts.slice(0, 1).forEach((fact) => (fact.lines = [100_000]));
  copy.options.facts.slice(-1).forEach((fact) => (fact.section = 'elsewhere'));
  expect(citationProblems(copy, source)).toHaveLength(2);
});

test('finds a copied run in spite of capitals, marks and line ends', () => {
  const hashes = runHashesOf('One two three, four\nfive six seven eight nine.');
  const text = 'And ONE two — three four five six “seven” eight!';
  expect(copiedRuns([{ place: 'a', text }], hashes)).toHaveLength(1);
  expect(copiedRuns([{ place: 'a', text: 'one two three four five six seven nine' }], hashes)).toEqual([]);
});

test('tells headings from paragraphs, and keeps the lines as they are counted', () => {
  const found = paragraphsOf('Big heading\n\nA sentence.\n  • a point\n\nBody Image 2\nWords:');
  expect(found.map(({ line, section }) => [line, section])).toEqual([
    [1, 'big-heading'],
    [3, 'big-heading'],
    [4, 'big-heading'],
    [6, 'body-image-2'],
    [7, 'body-image-2'],
  ]);
});

test('the text of the source is the one that was reviewed', async ({ skip }) => {
  if (textFile === undefined) {
    process.stderr.write(
      'The text of the source is not here (WAYMARK_SOURCE names no file): it was not compared.\n',
    );
    return skip('the text of the source is not here');
  }
  const renewed = { ...(aidFile('source.json') as object), ...hashesOf(readFileSync(textFile, 'utf8')) };
  const file = await format(JSON.stringify(renewed, null, 2), { parser: 'json', printWidth: 110 });
  await expect(file, 'The text of the source changed: review the facts first.').toMatchFileSnapshot(
    `../../${aidFolder}/source.json`,
  );
});
