/** Symptoms now, first on the page: what was reported, without grading. "None reported" and "not asked" are different texts. */
import type { Block, Line } from '#domain/summary/summary.ts';
import { hasValue, statusWords } from '#domain/summary/answer-words.ts';
import { factsOf } from './head.ts';
import type { Answered, Teller } from '#domain/summary/teller.ts';

/** Options of a question about a symptom, in every pack. */
const yes = 'yes';
const no = 'no';

export function symptomsBlock(teller: Teller): Block {
  const asked = teller.answered('symptoms');
  const words = wordsOf(teller);
  const lines = [
    ...reported(asked, words, teller),
    ...factsOf('treated-before', teller),
    ...overwhelmed(teller),
  ];
  return {
    id: 'symptoms',
    heading: headingOf([...asked, ...teller.answered('symptoms-words')], teller),
    lines,
  };
}

function headingOf(asked: readonly Answered[], teller: Teller): string {
  const days = asked.map(({ answer }) => answer.day).sort();
  const last = days.at(-1);
  return last === undefined
    ? teller.say('symptoms.heading')
    : teller.say('symptoms.heading-on', { day: teller.day(last) });
}

function reported(asked: readonly Answered[], words: readonly Line[], teller: Teller): Line[] {
  const present = asked.filter(({ answer }) => answer.value === yes || answer.status === 'not-sure');
  const absent = asked.filter(({ answer }) => answer.value === no);
  const ids = asked.map(({ question }) => question.id);
  const note = (key: string): Line => ({ role: 'note', text: teller.say(key), from: ids });
  const found = [...present.map((answered) => symptomOf(answered, teller)), ...words];
  if (found.length > 0) return found;
  if (asked.length === 0) return [note('symptoms.not-asked')];
  if (absent.length === 0) return [note('symptoms.not-answered')];
  return [note(absent.length === asked.length ? 'symptoms.none' : 'symptoms.none-of-answered')];
}

/** Stands there only if the person lets the team know; said as it is, without grading. */
const overwhelmed = (teller: Teller): Line[] =>
  teller
    .answered('overwhelmed')
    .filter(hasValue)
    .map(({ question, answer }) => ({
      role: 'fact',
      label: teller.wording.short(question.id),
      text: teller.say('symptoms.overwhelmed', { day: teller.day(answer.day) }),
      from: [question.id],
    }));

const symptomOf = ({ question, answer }: Answered, teller: Teller): Line => ({
  role: 'symptom',
  text: teller.wording.short(question.id),
  ...(answer.status === 'not-sure' ? { label: statusWords('not-sure', teller) } : {}),
  from: [question.id],
});

const wordsOf = (teller: Teller): Line[] =>
  teller
    .answered('symptoms-words')
    .filter(hasValue)
    .map(({ question, answer }) => ({
      role: 'quote',
      label: teller.say('own-words.label'),
      ...teller.own(String(answer.value)),
      from: [question.id],
    }));
