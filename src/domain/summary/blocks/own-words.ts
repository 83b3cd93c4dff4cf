/** Everything the person wrote, in full and untouched, under the question it answers; what a helper adds stands apart (hands.ts). */
import type { Answer } from '#domain/record/record.ts';
import type { Question, Role } from '#content/schema.ts';
import type { Block, BlockId, Line } from '#domain/summary/summary.ts';
import { hasValue, optionsInWords } from '#domain/summary/answer-words.ts';
import type { Answered, Teller } from '#domain/summary/teller.ts';

export function ownWordsBlock(teller: Teller): Block {
  const { pack, answers } = teller;
  const written = pack.questionnaire.questions
    .filter(({ kind, role }) => kind === 'words' && role !== 'helper-note')
    .flatMap((question): Answered[] => {
      const answer = answers[question.id];
      return answer ? [{ question, answer }] : [];
    })
    .filter(hasValue);
  return {
    id: 'own-words',
    heading: teller.say('own-words.heading'),
    lines: written.map(({ question, answer }) => ({
      ...quoteOf(question, answer, teller),
      label: labelOf(question, answer, teller),
    })),
  };
}

/** The hardest thing in a normal week stands on the first page as it was written. */
export const hardestBlock = (teller: Teller): Block =>
  blockOfRole('hardest', 'hardest', teller, ({ question, answer }) => [quoteOf(question, answer, teller)]);

/** What the person hopes to do, one line each. */
export const hopesBlock = (teller: Teller): Block =>
  blockOfRole('hopes', 'hopes', teller, ({ question, answer }) =>
    optionsInWords(question, answer, teller).map((text) => ({ role: 'item', text, from: [question.id] })),
  );

/** Headed by the question's own short name, so that the block fits every pack. */
function blockOfRole(
  id: BlockId,
  role: Role,
  teller: Teller,
  linesOf: (answered: Answered) => Line[],
): Block {
  const [answered] = teller.answered(role).filter(hasValue);
  if (!answered) return { id, heading: '', lines: [] };
  return { id, heading: teller.wording.short(answered.question.id), lines: linesOf(answered) };
}

const quoteOf = (question: Question, answer: Answer, teller: Teller): Line => ({
  role: 'quote',
  ...teller.own(String(answer.value)),
  from: [question.id],
});

/** Names who answered when it was not the person alone. */
function labelOf(question: Question, answer: Answer, teller: Teller): string {
  const short = teller.wording.short(question.id);
  if (answer.answeredBy === 'person') return short;
  return teller.say('own-words.answered-by', { question: short, who: teller.say(`by.${answer.answeredBy}`) });
}
