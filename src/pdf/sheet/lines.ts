/** Lines of a block, each role in its own way; neighbours of one role stand together. */
import type { Line, LineRole } from '#domain/summary.ts';
import { below, withNext, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { answerTables } from './answer-tables.ts';
import { facts } from './facts.ts';
import { bullets, gathered } from './lists.ts';
import { spaces, styles } from './looks.ts';
import { priorityTable } from './priority-table.ts';
import { questionTable } from './question-table.ts';
import type { Setting } from './setting.ts';
import { oneParagraph, paragraphs, quotation } from './text.ts';

type LinesWriter = (parent: StructureElement, lines: readonly Line[], setting: Setting) => Strip[];

const each =
  (gap: number, write: (parent: StructureElement, line: Line, setting: Setting) => Strip[]): LinesWriter =>
  (parent, lines, setting) =>
    lines.flatMap((line, i) => below(i === 0 ? 0 : gap, write(parent, line, setting)));

const quote = each(spaces.betweenQuotes, (parent, line, setting) => {
  const { label } = line;
  const name =
    label === undefined ? [] : withNext(oneParagraph(parent.add('P'), label, styles.soft, setting));
  return [...name, ...quotation(parent, line, setting)];
});

const note = each(spaces.betweenParagraphs, (parent, line, setting) =>
  paragraphs(parent, line, styles.body, setting),
);

const list: LinesWriter = (parent, lines, setting) => bullets(parent, lines, styles.body, setting);

const symptoms: LinesWriter = (parent, lines, setting) => gathered(parent, lines, setting, styles.strong);

const writers: Readonly<Record<LineRole, LinesWriter>> = {
  fact: facts,
  symptom: symptoms,
  priority: priorityTable,
  choice: list,
  torn: list,
  unsure: gathered,
  item: gathered,
  quote,
  question: questionTable,
  answer: answerTables,
  note,
};

export function writeLines(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.role === line.role) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group, i) => {
    const [first] = group;
    if (!first) return [];
    const strips = writers[first.role](parent, group, setting);
    return below(i === 0 ? 0 : spaces.betweenParagraphs, strips);
  });
}
