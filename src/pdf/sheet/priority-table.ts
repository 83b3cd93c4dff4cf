/** The priorities in their order: rank, words and reason, and how strong each is as a bar. A bar beside those that are about equal. */
import type { Line, PriorityLine } from '#domain/summary/summary.ts';
import { withFrame, type Column, type Frame, type Strip } from '#pdf/page/strip.ts';
import { below } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { colours, outline, styles } from './styles.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { barBeside, languageOf, oneParagraph } from './text.ts';

const shares = [26, 334, 120];
const barHeight = 8.5;

/** A line that has a place in the order. */
type Ranked = Line & { readonly priority: PriorityLine };

/** Lines without a place in the order are left out. */
export function priorityTable(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const { columns } = setting.words;
  const made = table(parent, [columns.rank, columns.priority, columns.strength], shares, setting);
  const ranked = lines.filter((line): line is Ranked => line.priority !== undefined);
  const rows = groupsOf(ranked).flatMap((group) => {
    const strips = group.flatMap((line) => made.row((row, cells) => cellsOf(line, row, cells)));
    return group.length > 1 ? withFrame(bracket(setting.column), strips) : strips;
  });
  return [...made.head, ...rows];
}

/** Lines that share a place. */
function groupsOf(lines: readonly Ranked[]): Ranked[][] {
  const groups: Ranked[][] = [];
  for (const line of lines) {
    if (line.priority.equalToPrevious) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** In the margin, so that ranks stay below each other. */
const bracket = ({ left }: Column): Frame => barBeside(left - 8);

function cellsOf(line: Ranked, row: StructureElement, cells: readonly Setting[]): Strip[][] {
  const [rankCell, textCell, barCell] = cells;
  if (!rankCell || !textCell || !barCell) throw new RangeError('The table of priorities has three columns.');
  const { rank, reason } = line.priority;
  const rankStrips = oneParagraph(row.add('TD'), rank, styles.strong, rankCell);
  const head = row.add('TH', { scope: 'Row' });
  return [
    rankStrips,
    [
      ...oneParagraph(head.add('P', languageOf(line)), line.text, styles.strong, textCell),
      ...below(1, oneParagraph(head.add('P'), reason, styles.soft, textCell)),
    ],
    barsOf(line.priority, row.add('TD'), barCell.column),
  ];
}

/** None where nothing separates: a length would look like an order. */
function barsOf(
  { rank, strength, strengthWord }: PriorityLine,
  cell: StructureElement,
  column: Column,
): Strip[] {
  if (rank === '') return [];
  return [bar(cell.add('Figure', { alternative: strengthWord }), strength, column)];
}

/** How strong it is: the filled part of an outlined bar. */
const bar = (figure: StructureElement, strength: number, { left, width }: Column): Strip => ({
  before: 0,
  height: 15,
  keepsNext: false,
  frames: [],
  draw: (page, top) => {
    const area = { left, top: top + 3.5, width, height: barHeight };
    const filled = Math.max(barHeight, width * Math.min(1, Math.max(0, strength)));
    page.figure(figure, area, (pen) => {
      pen.fill({ ...area, width: filled }, barHeight / 2, colours.brand);
      pen.frame(area, barHeight / 2, outline);
    });
  },
});
