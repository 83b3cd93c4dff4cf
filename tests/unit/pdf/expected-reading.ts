/** What a reader must meet in the PDF of a summary, text by text in order: told from the data alone, not from the writer. */
import { sanitiseText } from '#domain/texts/sanitise-text.ts';
import type { Block, Line, LineRole, PaperWords, Summary } from '#domain/summary/summary.ts';

type Texts = (string | undefined)[];
type Reading = (lines: readonly Line[], words: PaperWords) => Texts;

const label = ({ label: text }: Line) => text;
const named: Reading = (lines) => lines.flatMap((line) => [line.label, line.text]);
const plain: Reading = (lines) => lines.map(({ text }) => text);
const inParagraphs: Reading = (lines) => lines.flatMap(({ text }) => sanitiseText(text).split('\n'));

/** Entries with the same label together, those without one first. */
const underLabels: Reading = (lines) =>
  [undefined, ...new Set(lines.map(label).filter((name) => name !== undefined))].flatMap((name) => [
    name,
    ...lines.filter((line) => line.label === name).map(({ text }) => text),
  ]);

const priorities: Reading = (lines, { columns }) => {
  const isRanked = lines.some(({ priority }) => priority?.rank !== '');
  const rows = lines.flatMap((line) => [line.priority?.rank, line.text, line.priority?.reason]);
  return isRanked ? [columns.rank, columns.priority, columns.strength, ...rows] : rows;
};

const questions: Reading = (lines, { columns, roomToWrite, mustAsk }) => [
  columns.question,
  roomToWrite,
  ...lines.flatMap((line) => [line.must ? mustAsk : undefined, line.text, line.because]),
];

const answers: Reading = (lines, { columns }) =>
  [...new Set(lines.map(({ section }) => section))].flatMap((section) => [
    section,
    columns.question,
    columns.answer,
    ...lines
      .filter((line) => line.section === section)
      .flatMap((line) => [line.label, ...sanitiseText(line.text).split('\n')]),
  ]);

const criteria: Reading = (lines, { columns }) =>
  [...new Set(lines.map(({ section }) => section))].flatMap((section) => [
    section,
    columns.asks,
    columns.met,
    ...lines
      .filter((line) => line.section === section)
      .flatMap((line) => [line.label, [line.met, line.text].join(' ')]),
  ]);

const readings: Readonly<Record<LineRole, Reading>> = {
  fact: named,
  symptom: underLabels,
  priority: priorities,
  place: named,
  choice: inParagraphs,
  torn: inParagraphs,
  unsure: underLabels,
  item: (lines) =>
    lines.some((line) => label(line) !== undefined) ? named(lines, never) : plain(lines, never),
  quote: (lines) => lines.flatMap((line) => [line.label, ...inParagraphs([line], never)]),
  question: questions,
  answer: answers,
  blank: plain,
  criterion: criteria,
  note: inParagraphs,
};
const never = {} as PaperWords;

const readingOfBlock = (block: Block, words: PaperWords): Texts => {
  const title = ['head', 'seen'].includes(block.id) ? [] : [block.heading];
  if (block.id === 'must-ask') return [...title, ...plain(block.lines, words)];
  if (block.id === 'interpreter') return block.lines.flatMap(({ text }) => [block.heading, text]);
  if (block.id === 'head') return named(block.lines, words);
  return [
    ...title,
    block.lead,
    ...sameRole(block.lines).flatMap((lines) => readings[lines[0]?.role ?? 'note'](lines, words)),
  ];
};

function sameRole(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines)
    if (groups.at(-1)?.[0]?.role === line.role) groups.at(-1)?.push(line);
    else groups.push([line]);
  return groups;
}

/** One text on one line, spaces as one. */
export const onOneLine = (text: string): string =>
  sanitiseText(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

export const expectedReading = ({ title, first, rest, last = [], paper }: Summary): string[] =>
  [title, ...[...first, ...rest, ...last].flatMap((block) => readingOfBlock(block, paper))]
    .map((text) => onOneLine(text ?? ''))
    .filter((text) => text !== '');
