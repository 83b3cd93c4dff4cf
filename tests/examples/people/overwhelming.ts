/** Nobody real: every field at its limit, in text that breaks careless programs. What holds for this record holds for all. */
import type { Question } from '#content/schema.ts';
import { questionnaire } from '#content/pack.ts';
import { limits, type Value } from '#domain/record/record.ts';
import type { Person } from '#tests/examples/person.ts';

const awkward = [
  '<script>alert("1")</script></title><!-- \'); DROP TABLE answers; -- {words} {name} %s \\u0041 ]]> (((',
  '👩🏽‍🦽👨‍👩‍👧‍👦🦿🇨🇦',
  'مرحبا، هذه ركبتي اليسرى',
  '\u202Ethgir ot tfel\u202C \u2066isolated\u2069',
  `Ver${'y'.repeat(180)}LongWord`,
  'Zalg\u0335\u0321\u0353o e\u0301 ﬁ ½ ™ \u200Bzero\u200Bwidth\uFEFF',
  'tab\tbell\u0007nul\u0000half a character \uD83D',
  '日本語の文章です。ภาษาไทย हिन्दी 🙂',
  '\nline one\r\nline two\u2028line three',
  '@dot .phrase *star* `tick` ${value} {{twig}}',
].join(' ');

/** Exactly so many UTF-16 units. */
const filled = (length: number): string =>
  awkward.repeat(Math.ceil(length / awkward.length)).slice(0, length - 1) + '!';

/** The last option of a choice, every option of a list, all the room there is for words. */
function most({ kind, options = [] }: Question): Value {
  if (kind === 'words') return filled(limits.text);
  if (kind === 'line') return filled(limits.line);
  if (kind === 'date') return '2029-11-24'; // as far ahead as a visit can lie
  if (kind === 'choice') return options[0]?.id ?? '';
  return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
}

/** Asked of children and parents only, or on a side page. */
const ofOthers = ({ id, when }: Question): boolean =>
  JSON.stringify(when ?? '').includes('"voice"') || questionnaire.tooMuch.includes(id);

const answers = questionnaire.questions
  .filter((question) => !ofOthers(question))
  .map((question): [string, Value] => [question.id, most(question)]);
const helped: Record<string, Value> = { 'about.help': 'typing', 'side-effects.before': 'surgery' };

export const overwhelming: Person = {
  id: '1d9b8a7c-6e5f-4a3b-8c2d-1e0f9a8b7c14',
  seed: 0xffff_ffff,
  language: 'en',
  day: '2026-11-24',
  time: '23:55',
  says: {
    ...Object.fromEntries(answers),
    ...helped,
    ...Object.fromEntries(questionnaire.items.map(({ id }) => [id, 4])),
  },
  ownItems: Array.from({ length: limits.ownItems }, () => ({ text: filled(limits.line), rating: 4 })),
  weighs: ([left = '']) => left,
  lists: Array.from({ length: limits.ownQuestions }, () => ({
    type: 'question.added',
    text: filled(limits.text),
  })),
};
