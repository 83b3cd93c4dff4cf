/** The words of a question for the team, and of the answer that brought it. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { itemText } from '#domain/pack/items.ts';
import { cutTo, withoutEnd } from '#domain/clinical-note/note-text.ts';
import { cellOfQuestion, considerationAskedOfEveryOption, possibleCell } from '#domain/options/options.ts';
import type { Because, ListedLine } from './team-questions.ts';
import { visibleLine } from '#domain/texts/visible-text.ts';
import type { Wording } from '#domain/texts/wording.ts';

/** Characters of the person's words that a question quotes; the whole stands where they wrote it. */
const quotedAtMost = 140;

/** The person's own or edited words; else the pack's; else, for a question that this version does not know, that it does not. */
export function questionText(line: ListedLine, wording: Wording): string {
  if (line.text !== undefined) return line.text;
  return isKnown(line.id, wording) ? readyText(line, wording) : wording.summary('status.unknown');
}

/** Has the pack words for this question? */
function isKnown(id: string, { knows }: Wording): boolean {
  const everyOption = considerationAskedOfEveryOption(id);
  if (everyOption !== undefined) return knows('considerations', everyOption);
  const cell = cellOfQuestion(id);
  if (!cell) return knows('teamQuestions', id);
  return knows('options', cell.option) && isCell(cell.consideration, knows);
}

const isCell = (id: string, knows: Wording['knows']): boolean =>
  id === possibleCell || knows('considerations', id);

/** The words of a question that the pack has ready for a cell, or for a whole row. */
export const readyQuestionText = (id: string, wording: Wording): string =>
  readyText({ id, words: undefined }, wording);

/** The pack's words, filled with what the person wrote; or the ready question of a cell, or of a whole row. */
function readyText({ id, words }: Pick<ListedLine, 'id' | 'words'>, wording: Wording): string {
  const everyOption = considerationAskedOfEveryOption(id);
  if (everyOption !== undefined)
    return wording.aid('comparison.ask-every', { consideration: wording.inQuestion(everyOption) });
  const cell = cellOfQuestion(id);
  if (!cell) return wording.teamQuestion(id, words === undefined ? {} : { words: quoted(words) });
  const option = wording.option(cell.option).plain;
  return cell.consideration === possibleCell
    ? wording.aid('comparison.ask-possible', { option })
    : wording.askOfOption(cell.consideration, { option });
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
