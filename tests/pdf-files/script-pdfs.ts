/** PDFs of what people write in other scripts than English and French use, as somebody of whom every line is in them. */
import { writtenIn } from '#tests/examples/scripts.ts';
import { jobOf, summaryWith } from '#tests/unit/pdf/sample.ts';
import type { ExamplePdf } from './example-pdfs.ts';

export const scriptPdfs = (): ExamplePdf[] =>
  Object.entries(writtenIn).map(([name, text]) => ({
    name: `script-${name}`,
    job: jobOf(summaryWith(text), { typed: text }),
  }));
