/** Every example PDF before the judges of the field: veraPDF for its standards, qpdf for its structure, poppler for its fonts, its attachments and its text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { installed } from '#tests/browser/find-program.js';
import { writtenIn } from '#tests/examples/scripts.ts';
import { expectedReading } from '#tests/unit/pdf/expected-reading.ts';
import { textsIn } from '#tests/unit/pdf/told-in-order.ts';
import { walkPdf } from '#tests/unit/pdf/walk-pdf.ts';
import { hostilePdfs } from './hostile-pdfs.ts';
import { scriptPdfs } from './script-pdfs.ts';
import { unreadTexts } from './read-texts.ts';
import { fetchVerapdf, refusedBy, type Profile } from './verapdf.ts';
import { folder, writeExamples, type WrittenExample } from './written-examples.ts';

let examples: readonly WrittenExample[] = [];
const files = () => examples.map(({ file }) => file);
const run = (program: string, ...order: string[]) =>
  execFileSync(installed([program], program === 'qpdf' ? 'qpdf' : 'poppler-utils'), order).toString();

beforeAll(async () => {
  examples = await writeExamples([...hostilePdfs(), ...scriptPdfs()]);
  fetchVerapdf();
});

describe.each<Profile>(['ua1', '3a'])('the profile %s of veraPDF', (profile) => {
  test('passes the PDF of everybody', () => {
    expect(refusedBy(profile, files())).toEqual([]);
  });

  test('refuses a file that breaks one of its rules', () => {
    const [whole] = examples;
    const bytes = readFileSync(whole?.file ?? '', 'latin1');
    const broken = bytes
      .replace('<pdfaid:part>3<', '<pdfaid:part>9<')
      .replace('<pdfuaid:part>1<', '<pdfuaid:part>9<');
    expect(broken).not.toBe(bytes);
    const file = join(folder, 'broken.pdf');
    writeFileSync(file, broken, 'latin1');
    expect(refusedBy(profile, [file, ...files().slice(0, 1)])).toEqual([file]);
    rmSync(file);
  });
});

test('qpdf finds no fault in any file', () => {
  for (const file of files())
    expect(run('qpdf', '--check', file), file).toContain('No syntax or stream encoding errors');
});

test('every font is embedded, in part, with the text of its glyphs', () => {
  for (const file of files()) {
    const rows = run('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length, file).toBeGreaterThan(0);
    for (const row of rows) expect(row, file).toMatch(/Identity-H\s+yes yes yes/);
  }
});

test('the attached data comes out as it went in', () => {
  for (const { file, job } of examples) {
    const out = mkdtempSync(join(tmpdir(), 'waymark-detached-'));
    run('pdfdetach', '-saveall', '-o', out, file);
    expect(readdirSync(out).sort(), file).toEqual(job.attachments.map(({ name }) => name).sort());
    for (const { name, bytes } of job.attachments)
      expect(readFileSync(join(out, name)).equals(bytes), `${file}: ${name}`).toBe(true);
    rmSync(out, { recursive: true });
  }
});

test('the structure of every file says every line of its summary once, in order of reading', () => {
  for (const { file, job } of examples) {
    const { root, problems } = walkPdf(readFileSync(file));
    expect(problems, file).toEqual([]);
    expect(textsIn(root), file).toEqual(expectedReading(job.summary));
  }
});

/** Where a column of words runs over pages, pdftotext reads it across; that order is tested in the structure tree. */
const overPages = /^(?:hostile|overwhelming)-/;

test('another reader finds every line of the summary, once and in order', () => {
  const sheets = examples.filter(({ name }) => !overPages.test(name));
  expect(sheets.length).toBeGreaterThan(examples.length / 2);
  for (const { file, job } of sheets) expect(unreadTexts(file, job.summary), file).toEqual([]);
});

const pointed = writtenIn['hebrew-pointed'] ?? '';
test.each([
  ['a sentence', 'Nobody said this.'],
  ['an Arabic word', 'لم يقل أحد ذلك'],
  ['a Hebrew text with one other point', pointed.replace('שָׁ', 'שַׁ')],
])('and misses %s that is not there', (_, text) => {
  expect(text).not.toBe(pointed);
  const { file, job } = examples.find(({ name }) => name === 'script-hebrew-pointed') as WrittenExample;
  const line = { role: 'note', text, from: [] } as const;
  const more = { id: 'about', heading: 'Asked', lines: [line] } as const;
  expect(unreadTexts(file, { ...job.summary, last: [...(job.summary.last ?? []), more] })).toEqual([
    more.heading,
    text,
  ]);
});
