/** Priorities that nothing sets apart: no rank, no bar, no table; their order says nothing. */
import type { Line } from '#domain/summary/summary.ts';
import { indented } from '#pdf/page/paper.ts';
import { below, withFrame, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { barBeside, languageOf, oneParagraph } from './text.ts';

const indent = 12;

export function plainPriorities(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  const { column } = setting;
  const inside = within(setting, indented(column, indent));
  const strips = lines.flatMap((line, i) => {
    const body = list.add('LI').add('LBody');
    const name = oneParagraph(body.add('P', languageOf(line)), line.text, styles.strong, inside);
    const reason = oneParagraph(body.add('P'), line.priority?.reason ?? '', styles.soft, inside);
    return below(i === 0 ? 0 : spaces.betweenParagraphs, [...name, ...reason]);
  });
  return withFrame(barBeside(column.left), strips);
}
