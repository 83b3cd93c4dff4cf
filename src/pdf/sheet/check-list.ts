/** What must be asked, with boxes to tick during the visit. */
import type { Line } from '#domain/summary/summary.ts';
import { directionOf } from '#pdf/page/direction.ts';
import { indented, startOf } from '#pdf/page/paper.ts';
import { below, spacer, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { headedBy } from './lists.ts';
import { outline, spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { languageOf, oneParagraph } from './text.ts';

const boxIndent = 19;
const boxSize = 9.5;

/** A list of its own under `parent`; the boxes are artifacts. */
export function checkList(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  const { column } = setting;
  return lines.flatMap((line, i) => {
    const body = list.add('LI').add('LBody', languageOf(line));
    const direction = directionOf(line.text);
    const inside = within(setting, indented(column, boxIndent, direction));
    const box = tickBox(startOf(column, boxSize + 1, direction));
    const text = oneParagraph(body, line.text, styles.body, inside);
    return below(i === 0 ? 1 : spaces.betweenParagraphs, headedBy([box], text));
  });
}

/** An empty box beside a line of text; `left` in points. */
const tickBox = (left: number): Strip => ({
  ...spacer(0),
  draw: (page, top) =>
    page.artifact('Layout', (pen) =>
      pen.frame({ left: left + 0.5, top: top + 2.5, width: boxSize, height: boxSize }, 2, outline),
    ),
});
