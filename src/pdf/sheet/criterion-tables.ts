/** The self-check: a table for each group of criteria; at the left what is asked, at the right how far it is met, and where. */
import type { Line } from '#domain/summary/summary.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import { below, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles } from './styles.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { heading, oneLine, oneParagraph } from './text.ts';

/** In the order in which the groups are first met. */
export function criterionTables(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const sections = [...new Set(lines.map(({ section }) => section ?? ''))];
  return sections.flatMap((section, i) => {
    const part = parent.add('Sect');
    const rows = lines.filter((line) => (line.section ?? '') === section);
    return below(i === 0 ? spaces.betweenParagraphs : spaces.beforeSubsection, [
      ...heading(part, 'H3', section, setting),
      ...groupTable(part, rows, setting),
    ]);
  });
}

function groupTable(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const { columns } = setting.words;
  const made = table(parent, [columns.asks, columns.met], [4, 6], setting);
  const rows = lines.flatMap((line) =>
    made.row((row, [askedCell = setting, metCell = setting]) => {
      const asked = oneParagraph(row.add('TH', { scope: 'Row' }), line.label ?? '', styles.body, askedCell);
      const cell = row.add('TD');
      const said = [
        { text: `${oneLine(line.met ?? '')}  `, style: styles.strong, target: cell },
        { text: oneLine(line.text), style: styles.body, target: cell },
      ];
      return [asked, paragraph(said, metCell.column, metCell.faces)];
    }),
  );
  return [...made.head, ...rows];
}
