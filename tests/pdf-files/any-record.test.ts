/** Any answers record in hostile words gives a PDF in which qpdf and veraPDF find no fault and from which another program takes the answers whole. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseRecordText } from '#domain/parsing/parse-record.ts';
import { installed } from '#tests/browser/find-program.js';
import { anyPdf } from '#tests/unit/pdf/arbitrary-pdf.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { fetchVerapdf, refusedBy } from './verapdf.ts';

/** The same files at every run, so that a fault is found again. */
const drawn = { seed: 20261129, numRuns: 24 };

const folder = mkdtempSync(join(tmpdir(), 'waymark-any-record-'));
const files: string[] = [];
afterAll(() => rmSync(folder, { recursive: true }));

const qpdf = (...order: string[]): string => execFileSync(installed(['qpdf'], 'qpdf'), order).toString();

test('any record gives a file that qpdf accepts and that reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(anyPdf, async ({ job, record }) => {
      const file = join(folder, `${files.length}.pdf`);
      writeFileSync(file, await pdfOf(job));
      files.push(file);
      expect(qpdf('--check', file)).toContain('No syntax or stream encoding errors');
      const attached = qpdf('--show-attachment=waymark-answers.json', file);
      expect(parseRecordText(attached)).toEqual(record);
    }),
    drawn,
  );
});

test('and that keeps every rule of PDF/UA-1 and PDF/A-3a', () => {
  expect(files).toHaveLength(drawn.numRuns);
  fetchVerapdf();
  for (const profile of ['ua1', '3a'] as const) expect(refusedBy(profile, files)).toEqual([]);
});
