/** The words of a question for the team, and of the answer that brought it. */
import type { AnswersRecord } from './record.ts';
import { itemText } from './items.ts';
import { cutTo, withoutEnd } from './note-text.ts';
import { cellOfQuestion, considerationAskedOfEveryKind, possibleCell } from './surgeries.ts';
import type { Because, ListedLine } from './team-questions.ts';
import { TextMissing } from './text.ts';
import { visibleLine } from './visible-text.ts';
import type { Wording } from './wording.ts';

/** Characters of the person's words that a question quotes; the whole stands where they wrote it. */
const quotedAtMost = 140;

/** The person's own or edited words; else the pack's; else, for a question that this version does not know, that it does not. */
export function questionText(line: ListedLine, wording: Wording): string {
  if (line.text !== undefined) return line.text;
  try {
    return readyText(line, wording);
  } catch (error) {
    if (error instanceof TextMissing) return wording.summary('status.unknown');
    throw error;
  }
}

/** The words of a question that the pack has ready for a cell, or for a whole row. */
export const readyQuestionText = (id: string, wording: Wording): string =>
  readyText({ id, words: undefined }, wording);

/** The pack's words, filled with what the person wrote; or the ready question of a cell, or of a whole row. */
function readyText({ id, words }: Pick<ListedLine, 'id' | 'words'>, wording: Wording): string {
  const everyKind = considerationAskedOfEveryKind(id);
  if (everyKind !== undefined)
    return wording.ui('surgeries.ask-every', { consideration: wording.inQuestion(everyKind) });
  const cell = cellOfQuestion(id);
  if (!cell) return wording.teamQuestion(id, words === undefined ? {} : { words: quoted(words) });
  const kind = wording.kind(cell.kind).plain;
  return cell.consideration === possibleCell
    ? wording.ui('surgeries.ask-possible', { kind })
    : wording.askOfKind(cell.consideration, { kind });
}

/** On one line, without its full stop, cut when it is long. */
function quoted(words: string): string {
  const line = visibleLine(words);
  const said = withoutEnd(line) || line;
  return said.length <= quotedAtMost ? said : `${cutTo(said, quotedAtMost)}…`;
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
