/** What people write in other scripts: drawn whole, read back letter for letter, in one look. */
import { expect, test } from 'vitest';
import { breakLines } from '#pdf/page/line-breaking.ts';
import type { TextStyle } from '#pdf/page/spans.ts';
import { scriptPdfs } from '#tests/pdf-files/script-pdfs.ts';
import { expectedReading, onOneLine } from './expected-reading.ts';
import { facesFor, pdfOf } from './faces-on-disk.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

const style: TextStyle = { size: 11, weight: 'regular', colour: [0, 0, 0] };

async function runsOf(text: string) {
  const faces = await facesFor([text]);
  return breakLines([{ text, style, target: 'Layout' }], 1000, faces).flatMap(({ runs }) => runs);
}

test.each(scriptPdfs())('$name is drawn without a gap and says all that was written', async ({ job }) => {
  expect((await facesFor(job.summary)).missing).toEqual([]);
  const { root, problems } = walkPdf(await pdfOf(job));
  expect(problems).toEqual([]);
  const read = allOf(root).map(({ text }) => onOneLine(text).replace(/ ·$/, ''));
  for (const text of expectedReading(job.summary)) expect(read).toContain(text);
});

test('draws a passage in one family where one has all of its letters', async () => {
  const families = (await runsOf('Tôi muốn đi, 6 tuần')).map(({ face }) => face.family);
  expect([...new Set(families)]).toEqual(['NotoSans']);
});

test('puts a vowel sign before its consonant, and joins consonants, where the script does', async () => {
  const [short] = await runsOf('कि');
  const [long] = await runsOf('का');
  expect(short?.clusters.map(({ text }) => text)).toEqual(['कि']);
  const consonant = long?.clusters[0]?.glyphs[0]?.glyph;
  expect(short?.clusters[0]?.glyphs.map(({ glyph }) => glyph).indexOf(consonant ?? -1)).toBe(1);
  const [concatBytes] = await runsOf('क्ष');
  expect(concatBytes?.clusters[0]?.glyphs).toHaveLength(1);
});
