/** The source stands behind the content: cited lines are there, its words are not ours, and a changed text is noticed (name its file in WAYMARK_SOURCE; `vitest -u` renews source.json after the review). */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { Options } from '#content/schema.ts';
import { Source } from '#content/source-schema.ts';
import { aidFile, aidFolder, readAidUnderTest } from './aid-under-test.ts';
import { stringsIn, textsOf, type PlacedText } from './content-texts.ts';
import { checked } from '#aid-check/read-aid.ts';
import { hashesOf, paragraphsOf, runHashesOf, runsOf } from './source-hashes.ts';

const source = checked('source.json', aidFile('source.json'), Source);
const sections = new Map(source.paragraphs.map(({ line, section }) => [line, section]));
const textFile = process.env.WAYMARK_SOURCE;

/** One line per run of eight words that is the same as in the source. */
function copiedRuns(texts: readonly PlacedText[], hashes: readonly string[]): string[] {
  const known = new Set(hashes);
  return texts.flatMap(({ place, text }) =>
    runsOf(text)
      .filter(({ hash }) => known.has(hash))
      .map(({ run }) => `${place}: “${run}” stands in the source. Say it in our own words.`),
  );
}

test('every fact cites lines that the source has, in the section that it names', () => {
  const { facts } = checked('options.json', aidFile('options.json'), Options);
  const astray = facts.filter(({ lines, section }) => {
    const found = lines.map((line) => sections.get(line));
    return found[0] !== section || found.includes(undefined);
  });
  expect(astray).toEqual([]);
});

test('no text has eight words in a row equal to the source', () => {
  const others = ['questionnaire.json', 'options.json'].flatMap((name) => stringsIn(aidFile(name), name));
  const sentences = others.filter(({ text }) => text.includes(' '));
  expect(copiedRuns([...textsOf(readAidUnderTest(), 'en'), ...sentences], source.runs)).toEqual([]);
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
  const renewed = { ...source, ...hashesOf(readFileSync(textFile, 'utf8')) };
  const file = await format(JSON.stringify(renewed, null, 2), { parser: 'json', printWidth: 110 });
  await expect(file, 'The text of the source changed: review the facts first.').toMatchFileSnapshot(
    `../../${aidFolder}/source.json`,
  );
});
