/** The example PDFs as files, for programs that read PDF and for people who look. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { trimFaces } from '#site/trimmed-faces.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { examplePdfs, type ExamplePdf } from './example-pdfs.ts';

/** Not under version control. */
export const folder = 'out/examples';

export interface WrittenExample extends ExamplePdf {
  readonly file: string;
}

/** Writes all of them anew, and others beside them. */
export async function writeExamples(others: readonly ExamplePdf[] = []): Promise<WrittenExample[]> {
  trimFaces(process.cwd());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written: WrittenExample[] = [];
  for (const example of [...examplePdfs(), ...others]) {
    const file = join(folder, `${example.name}.pdf`);
    writeFileSync(file, await pdfOf(example.job));
    written.push({ ...example, file });
  }
  return written;
}
