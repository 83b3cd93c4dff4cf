/** Symptoms now, first on the page: what was reported, without grading. "None reported" and "not asked" are different texts. */
import type { ReviewKey, SummaryKey } from '#content/program-keys.ts';
import { optionKnown } from '#content/role-options.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { hasValue, statusWords } from '#domain/summary/format-answer.ts';
import { factsOf } from './head.ts';
import type { Answered, SummaryContext } from '#domain/summary/context.ts';

export function symptomsBlock(context: SummaryContext): Block {
  const asked = context.answered('symptoms');
  const words = wordsOf(context);
  const lines = [
    ...reported(asked, words, context),
    ...factsOf('treated-before', context),
    ...overwhelmed(context),
  ];
  return {
    id: 'symptoms',
    heading: headingOf([...asked, ...context.answered('symptoms-words')], context),
    lines,
  };
}

function headingOf(asked: readonly Answered[], context: SummaryContext): string {
  const days = asked.map(({ answer }) => answer.day).sort();
  const last = days.at(-1);
  return last === undefined
    ? context.t('symptoms.heading')
    : context.t('symptoms.heading-on', { day: context.day(last) });
}

function reported(asked: readonly Answered[], words: readonly Line[], context: SummaryContext): Line[] {
  const present = asked.filter(
    ({ answer }) => answer.value === optionKnown.yes || answer.status === 'not-sure',
  );
  const absent = asked.filter(({ answer }) => answer.value === optionKnown.no);
  const ids = asked.map(({ question }) => question.id);
  const note = (key: SummaryKey & ReviewKey): Line => ({ role: 'note', text: context.t(key), from: ids });
  const found = [...present.map((answered) => symptomOf(answered, context)), ...words];
  if (found.length > 0) return found;
  if (asked.length === 0) return [note('symptoms.not-asked')];
  if (absent.length === 0) return [note('symptoms.not-answered')];
  return [note(absent.length === asked.length ? 'symptoms.none' : 'symptoms.none-of-answered')];
}

/** Stands there only if the person lets the team know; said as it is, without grading. */
const overwhelmed = (context: SummaryContext): Line[] =>
  context
    .answered('overwhelmed')
    .filter(hasValue)
    .map(({ question, answer }) => ({
      role: 'fact',
      label: context.translator.short(question.id),
      text: context.t('symptoms.overwhelmed', { day: context.day(answer.day) }),
      from: [question.id],
    }));

const symptomOf = ({ question, answer }: Answered, context: SummaryContext): Line => ({
  role: 'symptom',
  text: context.translator.short(question.id),
  ...(answer.status === 'not-sure' ? { label: statusWords('not-sure', context) } : {}),
  from: [question.id],
});

const wordsOf = (context: SummaryContext): Line[] =>
  context
    .answered('symptoms-words')
    .filter(hasValue)
    .map(({ question, answer }) => ({
      role: 'quote',
      label: context.t('own-words.label'),
      ...context.own(String(answer.value)),
      from: [question.id],
    }));
