/** All answers: a table for each section, questions at the left, answers at the right. */
import type { Line } from '#domain/summary/summary.ts';
import { below, withNext, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles } from './styles.ts';
import type { Setting } from './setting.ts';
import { table } from './table.ts';
import { heading, inCell, languageOf, oneParagraph } from './text.ts';

/** In the order in which the sections are first met. */
export function answerTables(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const sections = [...new Set(lines.map(({ section }) => section))];
  return sections.flatMap((section, i) => {
    const part = parent.add('Sect');
    const rows = lines.filter((line) => line.section === section);
    const name = section ? heading(part, 'H3', section, setting) : [];
    return below(i === 0 ? spaces.betweenParagraphs : spaces.beforeSubsection, [
      ...name,
      ...answerTable(part, rows, setting),
    ]);
  });
}

function answerTable(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const { columns } = setting.words;
  const made = table(parent, [columns.question, columns.answer], [4, 5], setting);
  const [first = [], ...others] = lines.map((line) =>
    made.row((row, [questionCell = setting, answerCell = setting]) => {
      const question = row.add('TH', { scope: 'Row' });
      const label = oneParagraph(question, line.label ?? '', styles.soft, questionCell);
      return [label, inCell(row.add('TD', languageOf(line)), line.text, styles.body, answerCell)];
    }),
  );
  // A heading with a single answer under it would be lost at the end of a page.
  const begun = others.length > 0 ? [...first.slice(0, -1), ...withNext(first.slice(-1))] : first;
  return [...made.head, ...begun, ...others.flat()];
}
