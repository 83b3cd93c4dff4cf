/** What all makers write, and how their files are looked into. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inflateSync } from 'node:zlib';
import { readAttachedJson } from '#pdf/read.ts';
import { bareFont, trimFaces } from '#site/trimmed-faces.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';

/** A typical person's summary. */
export const job = examplePdf(exampleRecord('amina-knee'), {
  language: 'en',
  paper: 'a4',
  audience: 'everyone',
});

const weights = { regular: 400, bold: 700 } as const;
const woff = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

/** Our faces as we trim them, and whole in a folder for those who read more of them. */
export function makeFaces(into: string): void {
  trimFaces(process.cwd());
  mkdirSync(into, { recursive: true });
  for (const [name, weight] of Object.entries(weights))
    writeFileSync(join(into, `${name}.ttf`), bareFont(readFileSync(`${woff}-latin-${weight}-normal.woff`)));
}

/** How many elements of structure a reader finds. */
export function elementsIn(file: Buffer): number {
  const text = file.toString('latin1');
  const packed = [...text.matchAll(/<<[^>]*\/Type \/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)].map(
    ({ index, 0: { length }, 1: size }) =>
      inflateSync(file.subarray(index + length, index + length + Number(size))).toString('latin1'),
  );
  return (
    [text, ...packed]
      .join('\n')
      .match(/\/S \/(?:Document|Sect|H[1-3]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Span|Figure)\b/g)
      ?.length ?? 0
  );
}

/** Does our reader find the answers in it? */
export function attachedIn(file: Uint8Array): boolean {
  try {
    return readAttachedJson(file).length > 0;
  } catch {
    return false;
  }
}
