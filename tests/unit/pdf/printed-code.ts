/** The QR code that stands on a page, read from the stencil that draws it. */
import decodeQR from 'qr/decode.js';
import { OpenPdf, type Reference } from './open-pdf.ts';

const stencil = /([\d.]+) 0 0 [\d.]+ [\d.-]+ [\d.-]+ cm BI \/W (\d+) \/H \d+ [^>]*? ID ([0-9a-f]+)> EI/;
const millimetre = 72 / 25.4;
/** Pixels of one module for the reader, and free modules around. */
const scale = 3;
const border = 4;

export interface PrintedCode {
  readonly text: string;
  /** Modules in a row. */
  readonly size: number;
  /** Side of a module, in millimetres. */
  readonly module: number;
}

/** Every code of the document, in the order of its pages. */
export function codesIn(bytes: Uint8Array): PrintedCode[] {
  const pdf = new OpenPdf(bytes);
  const pages = pdf.list(pdf.dictionary(pdf.dictionary(pdf.trailer['Root'])['Pages'])['Kids']) as Reference[];
  return pages.flatMap((page) => {
    const content = new TextDecoder('latin1').decode(pdf.data(pdf.dictionary(page)['Contents']));
    const [found, width = '', size = '', digits = ''] = stencil.exec(content) ?? [];
    if (found === undefined) return [];
    const module = Number(width) / Number(size) / millimetre;
    return [{ text: textOf(rowsOf(digits, Number(size))), size: Number(size), module }];
  });
}

function rowsOf(digits: string, size: number): boolean[][] {
  const perRow = Math.ceil(size / 8) * 2;
  return Array.from({ length: size }, (_, y) => {
    const bits = BigInt(`0x1${digits.slice(y * perRow, (y + 1) * perRow)}`)
      .toString(2)
      .slice(1);
    return Array.from({ length: size }, (__, x) => bits.charAt(x) === '1');
  });
}

function textOf(rows: readonly (readonly boolean[])[]): string {
  const side = (rows.length + 2 * border) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const isDark = rows[Math.floor(y / scale) - border]?.[Math.floor(x / scale) - border];
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return decodeQR({ width: side, height: side, data });
}
