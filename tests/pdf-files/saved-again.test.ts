/** What becomes of the answers when another program saves the PDF again: most keep the attached data, and our bounded scan finds it; who loses it loses it whole. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAttachedJson } from '#pdf/read.ts';
import { installed } from '#tests/browser/find-program.js';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { examplePdf } from './example-pdfs.ts';

/** The program and its arguments. */
type Saving = (from: string, to: string) => readonly [keyof typeof debianPackages, ...string[]];

const debianPackages = {
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  gs: 'ghostscript',
  pdfunite: 'poppler-utils',
  pdftocairo: 'poppler-utils',
} as const;
const ghostscript = ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite'];

const keeps: Readonly<Record<string, Saving>> = {
  'qpdf, for the web': (from, to) => ['qpdf', '--linearize', from, to],
  'qpdf, as small as it can': (from, to) => [
    'qpdf',
    '--object-streams=generate',
    '--recompress-flate',
    from,
    to,
  ],
  'qpdf, without compression': (from, to) => ['qpdf', '--qdf', '--stream-data=uncompress', from, to],
  'qpdf, the first page alone': (from, to) => ['qpdf', from, '--pages', '.', '1', '--', to],
  'qpdf, with itself after it': (from, to) => ['qpdf', from, '--pages', '.', '1-z', from, '--', to],
  'mutool, cleaned': (from, to) => ['mutool', 'clean', from, to],
  'mutool, as small as it can': (from, to) => ['mutool', 'clean', '-gggg', '-z', from, to],
  'mutool, without compression': (from, to) => ['mutool', 'clean', '-d', from, to],
  Ghostscript: (from, to) => ['gs', ...ghostscript, '-o', to, from],
  'Ghostscript, for an archive': (from, to) => [
    'gs',
    ...ghostscript,
    '-dPDFA=3',
    '-sColorConversionStrategy=RGB',
    '-o',
    to,
    from,
  ],
  'pdfunite, with itself': (from, to) => ['pdfunite', from, from, to],
};
const loses: Readonly<Record<string, Saving>> = {
  'pdftocairo, as printing to a file does': (from, to) => ['pdftocairo', '-pdf', from, to],
  'qpdf, into a new file': (from, to) => ['qpdf', '--empty', '--pages', from, '--', to],
  'mutool, into a new file': (from, to) => ['mutool', 'merge', '-o', to, from],
};

const folder = mkdtempSync(join(tmpdir(), 'waymark-saved-again-'));
const first = join(folder, 'first.pdf');
const again = join(folder, 'again.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (saving: Saving): Uint8Array => {
  const [program, ...order] = saving(first, again);
  rmSync(again, { force: true });
  execFileSync(installed([program], debianPackages[program]), order, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Uint8Array(readFileSync(again));
};

describe.each(exampleNames)('the PDF of %s', (name) => {
  let data: unknown;
  beforeAll(async () => {
    const job = examplePdf(exampleRecord(name), { language: 'en', paper: 'a4', audience: 'everyone' });
    const [attachment] = job.attachments;
    data = JSON.parse(new TextDecoder().decode(attachment?.bytes));
    writeFileSync(first, await pdfOf(job));
  });

  test.each(Object.entries(keeps))('still holds the same answers when saved by %s', (_, saving) => {
    const found = readAttachedJson(saved(saving));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toEqual(data);
  });

  test.each(Object.entries(loses))('holds none, not half of them, when saved by %s', (_, saving) => {
    expect(() => readAttachedJson(saved(saving))).toThrow();
  });
});
