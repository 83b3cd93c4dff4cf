/** What becomes of the answers on paper: the page with the QR code, rendered as a printer would, comes back turned, blurred and noisy, and is read. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordInCode } from '#domain/qr-code/read-code.ts';
import { codesIn } from '#image/qr-codes.ts';
import { installed } from '#tests/browser/find-program.js';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { coloured, type GrayscaleImage } from '#tests/qr-code/grayscale-image.ts';
import { comesBack, resolutions } from '#tests/qr-code/rendered-pages.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { examplePdf } from './example-pdfs.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-printed-'));
const pdf = join(folder, 'sheet.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

const poppler = (program: string, order: readonly string[]): Buffer =>
  execFileSync(installed([program], 'poppler-utils'), order, { maxBuffer: 64_000_000 });

/** Counted from 1. */
function pageThatSays(heading: string): number {
  const pages = poppler('pdftotext', ['-raw', pdf, '-']).toString().split('\f');
  return 1 + pages.findIndex((page) => page.split('\n').includes(heading));
}

/** As greys, from poppler's portable graymap: 'P5 width height 255', then a byte for each pixel. */
function rendered(page: number, dpi: number): GrayscaleImage {
  const order = ['-gray', '-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-singlefile', pdf];
  const file = poppler('pdftoppm', order);
  const [head = '', width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
  const grayscale = new Uint8Array(file.subarray(head.length));
  expect(grayscale).toHaveLength(Number(width) * Number(height));
  return { width: Number(width), height: Number(height), grayscale };
}

describe.each(exampleNames)('the printed page of %s', (name) => {
  const { summary, ...job } = examplePdf(exampleRecord(name), {
    language: 'fr',
    paper: 'a4',
    audience: 'everyone',
  });
  const block = summary.last?.find(({ code }) => code);
  let page = 0;
  beforeAll(async () => {
    writeFileSync(pdf, await pdfOf({ summary, ...job }));
    page = pageThatSays(block?.heading ?? '');
  });

  describe.each(resolutions)('at %i dots per inch', (dpi) => {
    test.each(Object.entries(comesBack))('is read when it comes back %s', async (_, distort) => {
      const found = await codesIn(coloured(distort(rendered(page, dpi))), 'patient');
      expect(found).toEqual([block?.code?.text]);
      expect(recordInCode(found[0] ?? '', pack).record.id).toBe(exampleRecord(name).id);
    });
  });
});
