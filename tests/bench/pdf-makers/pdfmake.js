/** The document by pdfmake: it takes the wish for tags and writes the mark without them. */
import { wholeFaces } from './fonts.ts';
import pdfMake from './libraries/pdfmake.js';
import { partsOf } from './parts.ts';

const base64 = (/** @type {Uint8Array} */ bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** @typedef {import('./parts.ts').Part} Part */

/** @type {import('./make-pdf.ts').MakePdf} */
export async function make({ summary, attachments }) {
  const faces = await wholeFaces();
  pdfMake.addVirtualFileSystem({
    'regular.ttf': { data: base64(faces.regular) },
    'bold.ttf': { data: base64(faces.bold) },
  });
  pdfMake.addFonts({ Atkinson: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  const files = attachments.map(({ name, type, bytes }) => [
    name,
    { name, type, src: `data:${type};base64,${base64(bytes)}` },
  ]);
  const made = pdfMake.createPdf({
    info: { title: summary.title },
    language: summary.language,
    version: '1.7',
    tagged: true,
    displayTitle: true,
    pageMargins: 48,
    defaultStyle: { font: 'Atkinson', fontSize: 11 },
    styles: { h1: { fontSize: 20, bold: true }, h2: { fontSize: 13, bold: true }, h3: { bold: true } },
    files: Object.fromEntries(files),
    footer: (/** @type {number} */ page, /** @type {number} */ count) => ({
      text: `${page} / ${count}`,
      margin: [48, 10],
    }),
    content: partsOf(summary).map(contentOf),
  });
  return new Uint8Array(await made.getBuffer());
}

const bold = (/** @type {string} */ text) => ({ text, bold: true });

/** @returns {object} */
function contentOf(/** @type {Part} */ part) {
  switch (part.kind) {
    case 'heading':
      return { text: part.text, style: `h${part.level}`, margin: [0, 6, 0, 2] };
    case 'text':
      return { text: part.text };
    case 'list':
      return { ul: [...part.entries] };
    case 'table':
      return {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          widths: part.titles.map(() => '*'),
          body: [part.titles.map(bold), ...part.rows],
        },
      };
    case 'bars':
      return {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          widths: [20, '*', 120],
          body: [
            part.titles.map(bold),
            ...part.bars.map((bar) => [...bar.cells, { canvas: barOf(bar.strength) }]),
          ],
        },
      };
  }
}

const barOf = (/** @type {number} */ strength) => [
  { type: 'rect', x: 0, y: 3, w: 120 * strength, h: 8.5, r: 4, color: '#0b5c63' },
  { type: 'rect', x: 0, y: 3, w: 120, h: 8.5, r: 4, lineColor: '#14191c' },
];
