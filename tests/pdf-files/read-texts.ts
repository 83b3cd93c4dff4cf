/** What another program reads on the pages of a PDF, beside what its summary says. */
import { execFileSync } from 'node:child_process';
import { installed } from '#tests/browser/find-program.js';
import type { PaperWords, Summary } from '#domain/summary/summary.ts';
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import { expectedReading } from '#tests/unit/pdf/expected-reading.ts';

/** Spaces, line breaks and bullets are the layout's; marks of direction are the program's. */
const bare = (text: string): string =>
  sanitiseText(text).replace(/[\s\u00A0\u202F•·\u202A-\u202E\u2066-\u2069]+/gu, '');

/** Around the header of a table that is said once more at the top of a page. */
const again = '\f';
const headers = ({ columns, roomToWrite }: PaperWords): string[] =>
  [
    [columns.rank, columns.priority, columns.strength],
    [columns.question, columns.answer],
    [columns.question, roomToWrite],
    [columns.asks, columns.met],
  ].map((cells) => bare(cells.join('')));

/** Any number in the place of the names in braces. */
const numbered = (text: string): string =>
  bare(text.replace(/\{pages?\}/g, '0'))
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('0', '\\d+');

/** All that pdftotext reads, without what stands below each page. */
function textOf(file: string, { paper, title }: Summary): string {
  const pdftotext = installed(['pdftotext'], 'poppler-utils');
  const read = execFileSync(pdftotext, ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 }).toString();
  const foot = `(?:${numbered(paper.footer)}|${numbered(title)})${numbered(paper.pageOf)}$`;
  const below = new RegExp(`(?:${numbered(paper.moreOnPage)})?${foot}`);
  return read
    .split('\f')
    .map((page) => bare(page).replace(below, ''))
    .map((page) => {
      const header = headers(paper).find((cells) => page.startsWith(cells));
      return header === undefined ? page : `${again}${header}${again}${page.slice(header.length)}`;
    })
    .join('');
}

/** Where the text that starts here ends, were the header of its table said again within; -1 when it is another text. */
function endOf(text: string, read: string, start: number): number {
  let at = start;
  for (let i = 0; i < text.length; i += 1, at += 1) {
    if (read[at] === again) at = read.indexOf(again, at + 1) + 1;
    if (read[at] !== text[i]) return -1;
  }
  return at;
}

/** Where the next such text ends, or -1. */
function endOfNext(text: string, read: string, from: number): number {
  const whole = read.indexOf(text, from);
  if (whole >= 0) return whole + text.length;
  for (let start = from; start >= 0 && start < read.length; start = read.indexOf(text.charAt(0), start + 1)) {
    const end = endOf(text, read, start);
    if (end >= 0) return end;
  }
  return -1;
}

/** pdftotext gives such lines in the order of the eye, word by word. */
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
/** It gives a letter and its vowel signs in either order. */
const pointed = /\p{Script=Inherited}|[\u0591-\u05C7]/u;

const wordsIn = (text: string): string[] => sanitiseText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Are all its words there, in whatever order? Pointed ones are left out. */
const tellsWords = (text: string, read: string): boolean =>
  wordsIn(text)
    .filter((word) => !pointed.test(word))
    .every((word) => read.includes(word));

/** What the structure says in the order of reading in place of glyphs, as qpdf reads it. */
function spokenIn(file: string): string[] {
  const order = ['--json=2', '--json-key=qpdf', file];
  const json = execFileSync(installed(['qpdf'], 'qpdf'), order, { maxBuffer: 64 * 1024 * 1024 }).toString();
  return [...json.matchAll(/"\/ActualText": ("u:(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) =>
    bare((JSON.parse(text) as string).slice('u:'.length)),
  );
}

/** The texts of the summary that the programs do not read in their place; those from right to left, with all their points, in the structure. */
export function unreadTexts(file: string, summary: Summary): string[] {
  const read = textOf(file, summary);
  const expected = expectedReading(summary);
  const spoken = expected.some((text) => rightToLeft.test(text)) ? spokenIn(file) : [];
  let at = 0;
  return expected.filter((text) => {
    if (rightToLeft.test(text)) return !tellsWords(text, read) || !spoken.includes(bare(text));
    const end = endOfNext(bare(text), read, at);
    at = Math.max(at, end);
    return end < 0;
  });
}
