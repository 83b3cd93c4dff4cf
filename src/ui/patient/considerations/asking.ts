/** From a question of the pack to the lines of a list, and from a choice back to what happened. */
import type { Question } from '#content/schema.ts';
import { answerOf, withOption } from '#domain/record/answer.ts';
import { optionsOffered } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { QuestionnaireContext } from '#machines/questionnaire/context.ts';
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import type { ChoiceGroup, ChoiceLine } from '#ui/parts/choice-line.ts';

const statuses = ['not-sure', 'rather-talk'] as const;
type Stated = (typeof statuses)[number];
const isStated = (id: string): id is Stated => (statuses as readonly string[]).includes(id);

/** An option; a gloss in brackets at its end stands on a line of its own. */
function lineOf(question: string, id: string, translator: Translator): ChoiceLine {
  const text = translator.answerOption(question, id);
  const [, word, gloss] = /^(.+?) \((.+)\)$/.exec(text) ?? [];
  if (word === undefined || gloss === undefined) return { id, text };
  return {
    id,
    text: word,
    small: gloss.charAt(0).toLocaleUpperCase(translator.reader.language) + gloss.slice(1),
  };
}

/** Longest word, and longest label of two lines, in characters, that fit into half of a narrow screen. */
const shortWord = 12;
const shortLabel = 20;
const fitsHalf = (text: string): boolean =>
  text.length <= shortLabel && text.split(' ').every((word) => word.length <= shortWord);

/** "Not sure" and "rather talk about it", where the question offers them. */
export function statedLines(question: Question, translator: Translator): ChoiceLine[] {
  const offered: Record<Stated, boolean> = {
    'not-sure': question.unsure === true,
    'rather-talk': question.talk === true,
  };
  return statuses.filter((id) => offered[id]).map((id) => ({ id, text: translator.ui(`answer.${id}`) }));
}

/** Options under their small headings, statuses last. */
export function groupsOf(
  question: Question,
  { record, pack }: QuestionnaireContext,
  translator: Translator,
): ChoiceGroup[] {
  const options = optionsOffered(question, record, pack).filter((option) => !option.more);
  const titles = [...new Set(options.map(({ group }) => group))];
  const groups = titles.map((group) => ({
    ...(group === undefined ? {} : { title: translator.group(group) }),
    lines: options
      .filter((option) => option.group === group)
      .map(({ id }) => lineOf(question.id, id, translator)),
  }));
  const stated = statedLines(question, translator);
  const [only] = groups;
  if (only && groups.length === 1 && !('title' in only)) return [{ lines: [...only.lines, ...stated] }];
  return stated.length > 0 ? [...groups, { lines: stated }] : groups;
}

/** Options that wait under "more". */
export const linesUnderMore = (
  question: Question,
  { record, pack }: QuestionnaireContext,
  translator: Translator,
): ChoiceLine[] =>
  optionsOffered(question, record, pack)
    .filter((option) => option.more)
    .map(({ id }) => lineOf(question.id, id, translator));

/** row for two answers; two for short words; else one line each. */
export function layoutOf(question: Question, groups: readonly ChoiceGroup[]): 'list' | 'two' | 'row' {
  const lines = groups.flatMap((group) => group.lines);
  const options = lines.filter(({ id }) => !isStated(id));
  const isShort = options.every(({ text, small }) => small === undefined && fitsHalf(text));
  if (question.kind === 'choice' && options.length === 2 && isShort && !question.talk) return 'row';
  return isShort && options.length > 4 ? 'two' : 'list';
}

/** Ids of what is chosen: options, or the status said instead. */
export function chosenOf(record: AnswersRecord, question: string): readonly string[] {
  const answer = answerOf(record, question);
  if (!answer) return [];
  if (isStated(answer.status)) return [answer.status];
  if (answer.status !== 'answered') return [];
  if (Array.isArray(answer.value)) return answer.value;
  return typeof answer.value === 'string' ? [answer.value] : [];
}

/** Words, line or day as given. */
export function textOf(record: AnswersRecord, question: string): string {
  const value = answerOf(record, question)?.value;
  return typeof value === 'string' ? value : '';
}

/** What happened when a line was chosen or, in a list of several, unchosen. */
export function choiceEvent(
  question: Question,
  record: AnswersRecord,
  id: string,
  chosen: boolean,
): QuestionnaireEvent {
  if (isStated(id)) {
    return chosen
      ? { type: 'answer.stated', question: question.id, status: id }
      : { type: 'answer.cleared', question: question.id };
  }
  if (question.kind === 'choice') return { type: 'answer.given', question: question.id, value: id };
  const before = chosenOf(record, question.id).filter((option) => !isStated(option));
  return { type: 'answer.given', question: question.id, value: withOption(question, before, id) };
}
