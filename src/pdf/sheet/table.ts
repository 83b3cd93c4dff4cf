/** Tables: a head that is said once more on each new page, rows with a rule between them, cells that hold stacks of strips. */
import { columnsOf } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import type { Target } from '#pdf/page/spans.ts';
import { withFrame, spacer, withNext, type Column, type Frame, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles, thin } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { oneLine } from './text.ts';

const gap = 12;

export interface Table {
  readonly body: StructureElement;
  /** The head as part of the document. */
  readonly head: readonly Strip[];
  /** Strips of a row; `fill` gives the stack of each cell. */
  row(fill: (row: StructureElement, cells: readonly Setting[]) => readonly (readonly Strip[])[]): Strip[];
}

/** `shares`: how wide each column is; `titles`: of the columns. */
export function table(
  parent: StructureElement,
  titles: readonly string[],
  shares: readonly number[],
  setting: Setting,
): Table {
  const element = parent.add('Table');
  const titleRow = element.add('THead').add('TR');
  const cells = columnsOf(setting.column, shares, gap).map((column) => within(setting, column));
  const rule = ruleBelow(setting.column);
  const [again] = headOf(titles, () => 'Repeated', cells, rule);
  return {
    body: element.add('TBody'),
    head: withNext(headOf(titles, () => titleRow.add('TH', { scope: 'Column' }), cells, rule)),
    row(fill) {
      const inside = sideBySide(fill(this.body.add('TR'), cells));
      const padding = spacer(spaces.rowPadding);
      const strips = [...withNext([padding]), ...inside.slice(0, -1), ...withNext(inside.slice(-1)), padding];
      return withFrame(
        ruleBelow(setting.column),
        again ? strips.map((strip) => ({ ...strip, header: again })) : strips,
      );
    },
  };
}

function headOf(
  titles: readonly string[],
  targetOf: () => Target,
  cells: readonly Setting[],
  rule: Frame,
): Strip[] {
  const stacks = cells.map(({ column, faces }, i) =>
    paragraph([{ text: oneLine(titles[i] ?? ''), style: styles.soft, target: targetOf() }], column, faces),
  );
  return withFrame(rule, sideBySide(stacks)).map((strip) => ({ ...strip, height: strip.height + 2 }));
}

const ruleBelow =
  ({ left, width }: Column): Frame =>
  (page, { bottom, goesOn }) => {
    if (!goesOn) page.artifact('Layout', (pen) => pen.line([left, bottom], [left + width, bottom], thin));
  };
