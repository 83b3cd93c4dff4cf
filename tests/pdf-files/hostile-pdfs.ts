/** PDFs of what nobody should type and somebody will: markup, marks of direction, no words at all, a word without an end; on both papers. */
import { paperSizes, type Paper } from '#pdf/page/paper.ts';
import { jobOf, summaryWith } from '#tests/unit/pdf/sample.ts';
import type { ExamplePdf } from './example-pdfs.ts';

const typed: Readonly<Record<string, string>> = {
  nothing: ' ',
  markup: '</x:xmpmeta><script>alert(1)</script> endstream endobj ]]> (\\)) <<>> %%EOF',
  direction: '\u202Eabc\u202C \u2067x\u2069 abc\u200F',
  marks: 'e\u0301 Z\u0351\u036B\u0343 \u0000 \uFEFF \u00AD\u200B',
  'without-end': 'x'.repeat(3000),
  unknown: 'سلام ᏣᎳᎩ 𒀀 \uD800',
  long: 'words that go on and on '.repeat(2000),
};

export const hostilePdfs = (): ExamplePdf[] =>
  (Object.keys(paperSizes) as Paper[]).flatMap((paper) =>
    Object.entries(typed).map(([name, text]) => ({
      name: `hostile-${name}-${paper}`,
      job: jobOf(summaryWith(text), { typed: text }, paper),
    })),
  );
