/** A summary as the plain parts that every maker of PDF knows: headings, texts, lists, tables, bars. */
import type { Block, Line, PaperWords, Summary } from '#domain/summary/summary.ts';

export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | {
      readonly kind: 'table';
      readonly titles: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'bars'; readonly titles: readonly string[]; readonly bars: readonly Bar[] };

export interface Bar {
  readonly cells: readonly string[];
  /** 0 to 1. */
  readonly strength: number;
  readonly word: string;
}

export const partsOf = ({ title, first, rest, last = [], paper }: Summary): Part[] => [
  { kind: 'heading', level: 1, text: title },
  ...[...first, ...rest, ...last].flatMap((block) => blockParts(block, paper)),
];

function blockParts({ heading, lead, lines }: Block, words: PaperWords): Part[] {
  const kindOf = ({ role, section }: Line) => `${role} ${section ?? ''}`;
  const kinds = [...new Set(lines.map(kindOf))];
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(lead === undefined ? [] : [{ kind: 'text', text: lead } as const]),
    ...kinds.flatMap((kind) =>
      lineParts(
        lines.filter((line) => kindOf(line) === kind),
        words,
      ),
    ),
  ];
}

function lineParts(lines: readonly Line[], { columns, roomToWrite }: PaperWords): Part[] {
  const [first] = lines;
  const section: Part[] =
    first?.section === undefined ? [] : [{ kind: 'heading', level: 3, text: first.section }];
  const table = (titles: string[], row: (line: Line) => string[]): Part[] => [
    ...section,
    { kind: 'table', titles, rows: lines.map(row) },
  ];
  switch (first?.role) {
    case 'priority':
      return [
        { kind: 'bars', titles: [columns.rank, columns.priority, columns.strength], bars: lines.map(barOf) },
      ];
    case 'question':
      return table([columns.question, roomToWrite], ({ text, because = '' }) => [
        `${text}\n${because}`,
        '\n\n\n',
      ]);
    case 'answer':
      return table([columns.question, columns.answer], ({ label = '', text }) => [label, text]);
    case 'criterion':
      return table([columns.asks, columns.met], ({ label = '', met = '', text }) => [
        label,
        `${met}  ${text}`,
      ]);
    default:
      return lines.length > 1
        ? [{ kind: 'list', entries: lines.map(lineOf) }]
        : lines.map((line) => ({ kind: 'text', text: lineOf(line) }));
  }
}

const lineOf = ({ label, text }: Line): string => (label === undefined ? text : `${label}  ${text}`);

const barOf = ({ text, priority }: Line): Bar => ({
  cells: [priority?.rank ?? '', `${text}\n${priority?.reason ?? ''}`],
  strength: priority?.strength ?? 0,
  word: priority?.strengthWord ?? '',
});
