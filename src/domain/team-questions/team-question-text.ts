/** The words of a question for the team, and of the answer that brought it. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { itemText } from '#domain/pack/items.ts';
import { cutTo, withoutEnd } from '#domain/clinical-note/note-text.ts';
import { cellOfQuestion, considerationAskedOfEveryOption, possibleCell } from '#domain/options/options.ts';
import type { Because, ListedLine } from './team-questions.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { Translator } from '#domain/texts/translator.ts';

/** Characters of the person's words that a question quotes; the whole stands where they wrote it. */
const quotedAtMost = 140;

/** The person's own or edited words; else the pack's; else, for a question that this version does not know, that it does not. */
export function questionText(line: ListedLine, translator: Translator): string {
  if (line.text !== undefined) return line.text;
  return isKnown(line.id, translator) ? readyText(line, translator) : translator.summary('status.unknown');
}

/** Has the pack words for this question? */
function isKnown(id: string, { knows }: Translator): boolean {
  const everyOption = considerationAskedOfEveryOption(id);
  if (everyOption !== undefined) return knows('considerations', everyOption);
  const cell = cellOfQuestion(id);
  if (!cell) return knows('teamQuestions', id);
  return knows('options', cell.option) && isCell(cell.consideration, knows);
}

const isCell = (id: string, knows: Translator['knows']): boolean =>
  id === possibleCell || knows('considerations', id);

/** The words of a question that the pack has ready for a cell, or for a whole row. */
export const readyQuestionText = (id: string, translator: Translator): string =>
  readyText({ id, words: undefined }, translator);

/** The pack's words, filled with what the person wrote; or the ready question of a cell, or of a whole row. */
function readyText({ id, words }: Pick<ListedLine, 'id' | 'words'>, translator: Translator): string {
  const everyOption = considerationAskedOfEveryOption(id);
  if (everyOption !== undefined)
    return translator.aid('comparison.ask-every', { consideration: translator.inQuestion(everyOption) });
  const cell = cellOfQuestion(id);
  if (!cell) return translator.teamQuestion(id, words === undefined ? {} : { words: quoted(words) });
  const option = translator.option(cell.option).plain;
  return cell.consideration === possibleCell
    ? translator.aid('comparison.ask-possible', { option })
    : translator.askOfOption(cell.consideration, { option });
}

/** On one line, without its full stop, cut when it is long. */
function quoted(words: string): string {
  const line = sanitiseLine(words);
  const said = withoutEnd(line) || line;
  return said.length <= quotedAtMost ? said : `${cutTo(said, quotedAtMost)}…`;
}

/** Why a question stands on the list, in words; undefined for those asked of everyone and for the person's own. */
export function becauseText(
  because: Because | undefined,
  record: AnswersRecord,
  translator: Translator,
): string | undefined {
  if (!because) return undefined;
  return 'item' in because
    ? translator.summary('because.item', { item: itemText(because.item, record, translator) })
    : translator.summary('because.question', { question: translator.short(because.question) });
}
