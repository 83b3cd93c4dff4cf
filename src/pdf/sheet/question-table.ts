/** The questions for the care team, each with room to write the answer beside it. */
import type { Line } from '#domain/summary/summary.ts';
import { below, spacer, type Column, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { dotted, styles } from './styles.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { languageOf, oneParagraph } from './text.ts';

/** Handwriting needs this much from line to line, in points. */
const written = 21;
const linesAtLeast = 3;

/** A row for each question; must be asked: said in words above it. */
export function questionTable(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const { columns, roomToWrite } = setting.words;
  const made = table(parent, [columns.question, roomToWrite], [1, 1], setting);
  return [...made.head, ...lines.flatMap((line) => made.row((row, cells) => cellsOf(line, row, cells)))];
}

function cellsOf(line: Line, row: StructureElement, cells: readonly Setting[]): Strip[][] {
  const [questionCell, answerCell] = cells;
  if (!questionCell || !answerCell) throw new RangeError('The table of questions has two columns.');
  const question = row.add('TH', { scope: 'Row' });
  const { mustAsk } = questionCell.words;
  row.add('TD');
  return [
    [
      ...(line.must ? oneParagraph(question.add('P'), mustAsk, styles.brand, questionCell) : []),
      ...oneParagraph(question.add('P', languageOf(line)), line.text, styles.strong, questionCell),
      ...below(1, reasonOf(line, question, questionCell)),
    ],
    Array.from({ length: linesAtLeast }, () => lineToWriteOn(answerCell.column)),
  ];
}

const reasonOf = ({ because }: Line, question: StructureElement, setting: Setting): Strip[] =>
  because === undefined ? [] : oneParagraph(question.add('P'), because, styles.soft, setting);

const lineToWriteOn = ({ left, width }: Column): Strip => ({
  ...spacer(written),
  draw: (page, top) =>
    page.artifact('Layout', (pen) =>
      pen.line([left, top + written - 3], [left + width, top + written - 3], dotted),
    ),
});
