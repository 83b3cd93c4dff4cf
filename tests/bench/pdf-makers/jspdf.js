/** The document by jsPDF with its plugin for tables: it knows neither tags nor attachments. */
import { wholeFaces } from './fonts.ts';
import { autoTable, jsPDF } from './libraries/jspdf.js';
import { partsOf } from './parts.ts';

const margin = 48;
const leading = 14.5;
const sizes = /** @type {const} */ ({ 1: 20, 2: 13, 3: 11.5 });

/** @typedef {import('./parts.ts').Part} Part */

const binary = (/** @type {Uint8Array} */ bytes) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** @type {import('./make-pdf.ts').MakePdf} */
export async function make({ summary }) {
  const faces = await wholeFaces();
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  document.setProperties({ title: summary.title });
  document.setLanguage(/** @type {'en'} */ (summary.language));
  document.addFileToVFS('regular.ttf', binary(faces.regular)).addFont('regular.ttf', 'Atkinson', 'normal');
  document.addFileToVFS('bold.ttf', binary(faces.bold)).addFont('bold.ttf', 'Atkinson', 'bold');
  let top = margin;
  for (const part of partsOf(summary)) top = drawn(document, part, top);
  const count = document.getNumberOfPages();
  for (let page = 1; page <= count; page++) document.setPage(page).text(`${page} / ${count}`, margin, 820);
  return new Uint8Array(document.output('arraybuffer'));
}

/** Where the next part stands. */
function drawn(/** @type {jsPDF} */ document, /** @type {Part} */ part, /** @type {number} */ top) {
  document.setFont('Atkinson', 'normal').setFontSize(11);
  switch (part.kind) {
    case 'heading':
      document.setFont('Atkinson', 'bold').setFontSize(sizes[part.level]);
      return wrapped(document, part.text, top + 8, 1.32 * sizes[part.level]);
    case 'text':
      return wrapped(document, part.text, top, leading);
    case 'list':
      return part.entries.reduce((at, entry) => wrapped(document, `• ${entry}`, at, leading), top);
    case 'table':
      return tabled(document, part.titles, part.rows, top);
    case 'bars':
      return tabled(
        document,
        part.titles,
        part.bars.map(({ cells }) => [...cells, '']),
        top,
        part.bars.map(({ strength }) => strength),
      );
  }
}

function wrapped(
  /** @type {jsPDF} */ document,
  /** @type {string} */ text,
  /** @type {number} */ top,
  /** @type {number} */ height,
) {
  let at = top;
  for (const line of document.splitTextToSize(text, 595 - 2 * margin)) {
    if (at > 790) {
      document.addPage();
      at = margin;
    }
    document.text(line, margin, at);
    at += height;
  }
  return at;
}

/** @returns {number} */
function tabled(
  /** @type {jsPDF} */ document,
  /** @type {readonly string[]} */ titles,
  /** @type {readonly (readonly string[])[]} */ rows,
  /** @type {number} */ top,
  /** @type {readonly number[]} */ strengths = [],
) {
  autoTable(document, {
    startY: top,
    margin,
    head: [[...titles]],
    body: rows.map((row) => [...row]),
    theme: 'plain',
    styles: { font: 'Atkinson', fontSize: 11, lineWidth: { bottom: 0.5 } },
    columnStyles: strengths.length > 0 ? { 2: { cellWidth: 130 } } : { 0: { cellWidth: 250 } },
    didDrawCell(/** @type {any} */ { section, column, row, cell }) {
      const strength = section === 'body' && column.index === 2 ? strengths[row.index] : undefined;
      if (strength === undefined) return;
      document.roundedRect(cell.x, cell.y + 6, 120, 8.5, 4, 4, 'S');
      document.roundedRect(cell.x, cell.y + 6, 120 * strength, 8.5, 4, 4, 'F');
    },
  });
  const { lastAutoTable } = /** @type {any} */ (document);
  return lastAutoTable.finalY + leading;
}
