/** A record as if nobody had been able to give blanks for an answer: what older versions took so stands as not answered. */
import { isBlank } from '#domain/texts/sanitise-text.ts';
import { withoutOwnItem } from '#domain/record/own-items.ts';
import { ownQuestionPrefix, type Answer, type AnswersRecord } from '#domain/record/record.ts';

type Given = Answer['earlier'][number];

/** Nothing else changes, not even the count of changes: nobody said anything new. */
export function withoutBlanks(record: AnswersRecord): AnswersRecord {
  const seen = withoutBlankItems(record);
  const { answers, drafts, teamQuestions } = seen;
  return {
    ...seen,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, seenOf(answer)])),
    ...(drafts && { drafts: withoutBlankWords(drafts) }),
    teamQuestions: teamQuestions && { ...teamQuestions, listed: teamQuestions.listed.flatMap(seenQuestion) },
  };
}

const isBlankValue = ({ value }: Pick<Given, 'value'>): boolean =>
  typeof value === 'string' && isBlank(value);

function seenOf(answer: Answer): Answer {
  const seen = { ...answer, earlier: answer.earlier.filter((given) => !isBlankValue(given)) };
  if (!isBlankValue(seen)) return seen;
  delete seen.value;
  return { ...seen, status: 'left-open' };
}

const withoutBlankItems = (record: AnswersRecord): AnswersRecord =>
  record.ownItems
    .filter(({ text }) => isBlank(text))
    .reduce((before, { id }) => ({ ...before, ...withoutOwnItem(before, id) }), record);

const withoutBlankWords = (drafts: NonNullable<AnswersRecord['drafts']>): AnswersRecord['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([, draft]) => draft && !isBlank(draft.text)));

type Listed = NonNullable<AnswersRecord['teamQuestions']>['listed'][number];

/** An own question of blanks is none; a ready one has the words of the pack again. */
function seenQuestion({ text, ...question }: Listed): Listed[] {
  if (text === undefined) return [question];
  if (!isBlank(text)) return [{ ...question, text }];
  return question.id.startsWith(ownQuestionPrefix) ? [] : [question];
}
