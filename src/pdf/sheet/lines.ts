/** Lines of a block, each role in its own way; neighbours of one role stand together. */
import type { Line, LineRole } from '#domain/summary/summary.ts';
import { below, withNext, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { answerTables } from './answer-tables.ts';
import { criterionTables } from './criterion-tables.ts';
import { facts, named, places } from './facts.ts';
import { bullets, bulletsInTwo, gathered } from './lists.ts';
import { spaces, styles } from './styles.ts';
import { plainPriorities } from './plain-priorities.ts';
import { priorityTable } from './priority-table.ts';
import { questionTable } from './question-table.ts';
import { runningList } from './running-list.ts';
import { seenBox } from './seen-box.ts';
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

const items: LinesWriter = (parent, lines, setting) => {
  if (lines.some(({ label }) => label !== undefined)) return facts(parent, lines, setting, named);
  return lines.length === 1
    ? note(parent, lines, setting)
    : bulletsInTwo(parent, lines, styles.body, setting);
};

/** A single entry needs no bullet. */
const list: LinesWriter = (parent, lines, setting) =>
  lines.length === 1 ? note(parent, lines, setting) : bullets(parent, lines, styles.body, setting);

const symptoms: LinesWriter = (parent, lines, setting) => runningList(parent, lines, styles.strong, setting);

const priorities: LinesWriter = (parent, lines, setting) =>
  lines.some(({ priority }) => priority && priority.rank !== '')
    ? priorityTable(parent, lines, setting)
    : plainPriorities(parent, lines, setting);

const writers: Readonly<Record<LineRole, LinesWriter>> = {
  fact: (parent, lines, setting) => facts(parent, lines, setting),
  symptom: symptoms,
  priority: priorities,
  place: places,
  choice: list,
  torn: list,
  unsure: gathered,
  item: items,
  quote,
  question: questionTable,
  answer: answerTables,
  blank: seenBox,
  criterion: criterionTables,
  note,
};

/** Strips for lines in their order, with their elements under `parent`. */
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
