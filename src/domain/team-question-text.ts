/** The words of a question for the team, and of the answer that brought it. */
import type { AnswersRecord } from './record.ts';
import { itemText } from './items.ts';
import { cellOfQuestion } from './surgeries.ts';
import type { Because, ListedLine } from './team-questions.ts';
import type { Wording } from './wording.ts';

/** The person's own or edited words; else the pack's, filled with what they wrote; else the ready question of a cell. */
export function questionText(line: ListedLine, wording: Wording): string {
  if (line.text !== undefined) return line.text;
  const cell = cellOfQuestion(line.id);
  if (cell) return wording.ui(`surgeries.ask.${cell.consideration}`, { kind: wording.kind(cell.kind).name });
  return wording.teamQuestion(line.id, line.words === undefined ? {} : { words: line.words });
}

/** Why a question stands on the list, in words; undefined for those asked of everyone and for the person's own. */
export function becauseText(
  because: Because | undefined,
  record: AnswersRecord,
  wording: Wording,
): string | undefined {
  if (!because) return undefined;
  return 'item' in because
    ? wording.summary('because.item', { item: itemText(because.item, record, wording) })
    : wording.summary('because.question', { question: wording.short(because.question) });
}
