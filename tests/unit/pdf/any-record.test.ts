/** Whatever an answers record holds, its PDF says it in order and gives it back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { anyPdf } from './arbitrary-pdf.ts';
import { expectedReading } from './expected-reading.ts';
import { pdfOf } from './faces-on-disk.ts';
import { textsIn } from './told-in-order.ts';
import { walkPdf } from './walk-pdf.ts';

test('any record, in hostile words, is told in order and read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(anyPdf, async ({ job, record }) => {
      const bytes = await pdfOf(job);
      const { root, problems } = walkPdf(bytes);
      expect(problems).toEqual([]);
      expect(textsIn(root).join(' ')).toBe(expectedReading(job.summary).join(' '));
      expect(readAttachedJson(bytes).map(parseRecord)).toEqual([record]);
    }),
    { numRuns: 12, seed: 20261129 },
  );
});
