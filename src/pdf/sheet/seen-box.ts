/** The box that the care team fills in by hand: a few words, and a line to write on beside them. */
import type { Line } from '#domain/summary/summary.ts';
import { breakLines } from '#pdf/page/line-breaking.ts';
import { columnsOf } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import { spacer, type Column, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { box } from './box.ts';
import { dotted, spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { oneLine } from './text.ts';

const gap = 6;
/** A hand needs more height than a line of print, in points. */
const written = 18;

/** The first cell is twice as wide as each of the others. */
export const seenBox = (parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] =>
  box(setting, (inside) => {
    const shares = lines.map((_, i) => (i === 0 ? 2 : 1));
    const cells = columnsOf(inside.column, shares, spaces.columnGap).map((column) => within(inside, column));
    return sideBySide(lines.map((line, i) => blank(parent.add('P'), line, cells[i] ?? inside)));
  });

function blank(target: StructureElement, { text }: Line, { column, faces }: Setting): Strip[] {
  const span = { text: oneLine(text), style: styles.strong, target };
  const printed = breakLines([span], column.width, faces)[0]?.width ?? 0;
  const left = column.left + printed + gap;
  return [lineToWriteOn({ left, width: column.width - printed - gap }), ...paragraph([span], column, faces)];
}

/** Under the words beside it, which stand at its foot. */
const lineToWriteOn = ({ left, width }: Column): Strip => ({
  ...spacer(written - styles.strong.size),
  draw: (page, top) =>
    page.artifact('Layout', (pen) => pen.line([left, top + written], [left + width, top + written], dotted)),
});
