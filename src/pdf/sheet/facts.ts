/** Facts: a name and what was said. As a list, so that a reader hears how many there are and each name with its value. */
import type { Line } from '#domain/summary/summary.ts';
import { breakLines } from '#pdf/page/line-breaking.ts';
import { columnsOf } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import type { Span, Target, TextStyle } from '#pdf/page/spans.ts';
import { below, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { languageOf, oneLine } from './text.ts';

interface FactStyles {
  readonly label: TextStyle;
  readonly value: TextStyle;
}

/** The value is what is looked for; with `named` it is the label. */
const known: FactStyles = { label: styles.soft, value: styles.strong };
export const named: FactStyles = { label: styles.strong, value: styles.body };

/** Two beside each other where both are short. */
export function facts(
  parent: StructureElement,
  lines: readonly Line[],
  setting: Setting,
  looks: FactStyles = known,
): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  const halves = columnsOf(setting.column, [1, 1], spaces.columnGap).map((half) => within(setting, half));
  const isShort = (line: Line) =>
    breakLines(spansOf(line, 'Layout', 'Layout', looks), halves[0]?.column.width ?? 0, setting.faces)
      .length <= 1;
  return rowsOf(lines, isShort).flatMap((row, i) => {
    const cells = row.map((line, at) => fact(list, line, (row[1] && halves[at]) ?? setting, looks));
    return below(i === 0 ? 0 : spaces.betweenLines, row[1] ? sideBySide(cells) : cells.flat());
  });
}

/** Neighbours that are both short share a row. */
function rowsOf(lines: readonly Line[], isShort: (line: Line) => boolean): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const hasRoom = last?.length === 1 && last.every(isShort) && isShort(line);
    if (hasRoom) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** One below the other, each with its number. */
export function places(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  return lines.flatMap((line, i) =>
    below(i === 0 ? 0 : spaces.betweenLines, fact(list, line, setting, named)),
  );
}

function fact(list: StructureElement, line: Line, { column, faces }: Setting, looks: FactStyles): Strip[] {
  const item = list.add('LI');
  const label = item.add('Lbl');
  const body = item.add('LBody', languageOf(line));
  return paragraph(spansOf(line, label, body, looks), column, faces);
}

const spansOf = (line: Line, label: Target, body: Target, looks: FactStyles): Span[] => [
  { text: `${oneLine(line.label ?? '')}  `, style: looks.label, target: label },
  { text: oneLine(line.text), style: looks.value, target: body },
];
