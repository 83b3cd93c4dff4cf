/** The document by PDFKit: tagged, with the attachment, as far as it goes by itself. */
import { wholeFaces } from './fonts.ts';
import PDFDocument from './libraries/pdfkit.js';
import { partsOf } from './parts.ts';

const margin = 48;
const sizes = /** @type {const} */ ({ 1: 20, 2: 13, 3: 11.5 });

/** @typedef {import('./parts.ts').Part} Part */
/** @typedef {Extract<Part, { kind: 'bars' }>['bars'][number]} Bar */

/** @type {import('./make-pdf.ts').MakePdf} */
export async function make({ summary, attachments, made }) {
  const faces = await wholeFaces();
  const document = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: summary.language,
    displayTitle: true,
    bufferPages: true,
    size: 'A4',
    margin,
    font: null,
    info: { Title: summary.title },
  });
  document.registerFont('regular', faces.regular);
  document.registerFont('bold', faces.bold);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const part of partsOf(summary)) draw(document, root, part);
  root.end();
  numberPages(document);
  for (const { name, type, bytes, relationship } of attachments)
    document.file(bytes, { name, type, relationship, modifiedDate: new Date(made) });
  return ended(document);
}

function draw(/** @type {any} */ document, /** @type {any} */ root, /** @type {Part} */ part) {
  document.x = margin;
  if (part.kind === 'heading') {
    document.font('bold').fontSize(sizes[part.level]).moveDown(0.5);
    document.text(part.text, { structParent: root, structType: `H${part.level}` });
  }
  document.font('regular').fontSize(11);
  if (part.kind === 'text') document.text(part.text, { structParent: root });
  if (part.kind === 'list') {
    const list = document.struct('L');
    root.add(list);
    document.list([...part.entries], { structParent: list, bulletRadius: 1.5 });
    list.end();
  }
  if (part.kind === 'table') drawTable(document, root, part);
  if (part.kind === 'bars') for (const bar of part.bars) drawBar(document, root, bar);
}

function drawTable(
  /** @type {any} */ document,
  /** @type {any} */ root,
  /** @type {Extract<Part, { kind: 'table' }>} */ { titles, rows },
) {
  document.table({
    structParent: root,
    defaultStyle: { border: { bottom: 0.5 }, padding: 3 },
    data: [
      titles.map((text) => ({ text, type: 'TH', scope: 'Column' })),
      ...rows.map(([first = '', ...others]) => [{ text: first, type: 'TH', scope: 'Row' }, ...others]),
    ],
  });
}

function drawBar(
  /** @type {any} */ document,
  /** @type {any} */ root,
  /** @type {Bar} */ { cells, strength, word },
) {
  document.text(cells.join('  '), margin, document.y, { width: 340, structParent: root });
  const [left, top] = [margin + 370, document.y - 22];
  const bar = () => {
    document.roundedRect(left, top, 120, 8.5, 4).stroke();
    document.roundedRect(left, top, 120 * strength, 8.5, 4).fill();
  };
  root.add(document.struct('Figure', { alt: word, bbox: [left, top, left + 120, top + 8.5] }, bar));
}

function numberPages(/** @type {any} */ document) {
  const { count } = document.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    document.switchToPage(i);
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.text(`${i + 1} / ${count}`, margin, document.page.height - 30, { lineBreak: false });
    document.endMarkedContent();
  }
}

/** @returns {Promise<Uint8Array>} */
async function ended(/** @type {any} */ document) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  document.on('data', (/** @type {Uint8Array<ArrayBuffer>} */ chunk) => chunks.push(chunk));
  await new Promise((resolve) => {
    document.on('end', resolve);
    document.end();
  });
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
