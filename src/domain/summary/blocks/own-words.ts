/** Everything the person wrote, in full and untouched, under the question it answers; what a helper adds stands apart (hands.ts). */
import type { Answer } from '#domain/record/record.ts';
import type { Question, Role } from '#content/schema.ts';
import type { Block, BlockId, Line } from '#domain/summary/summary.ts';
import { hasValue, optionsInWords } from '#domain/summary/format-answer.ts';
import type { Answered, SummaryContext } from '#domain/summary/context.ts';

export function ownWordsBlock(context: SummaryContext): Block {
  const { pack, answers } = context;
  const written = pack.questionnaire.questions
    .filter(({ kind, role }) => kind === 'words' && role !== 'helper-note')
    .flatMap((question): Answered[] => {
      const answer = answers[question.id];
      return answer ? [{ question, answer }] : [];
    })
    .filter(hasValue);
  return {
    id: 'own-words',
    heading: context.t('own-words.heading'),
    lines: written.map(({ question, answer }) => ({
      ...quoteOf(question, answer, context),
      label: labelOf(question, answer, context),
    })),
  };
}

/** The hardest thing in a normal week stands on the first page as it was written. */
export const hardestBlock = (context: SummaryContext): Block =>
  blockOfRole('hardest', 'hardest', context, ({ question, answer }) => [quoteOf(question, answer, context)]);

/** What the person hopes to do, one line each. */
export const hopesBlock = (context: SummaryContext): Block =>
  blockOfRole('hopes', 'hopes', context, ({ question, answer }) =>
    optionsInWords(question, answer, context).map((text) => ({ role: 'item', text, from: [question.id] })),
  );

/** Headed by the question's own short name, so that the block fits every pack. */
function blockOfRole(
  id: BlockId,
  role: Role,
  context: SummaryContext,
  linesOf: (answered: Answered) => Line[],
): Block {
  const [answered] = context.answered(role).filter(hasValue);
  if (!answered) return { id, heading: '', lines: [] };
  return { id, heading: context.translator.short(answered.question.id), lines: linesOf(answered) };
}

const quoteOf = (question: Question, answer: Answer, context: SummaryContext): Line => ({
  role: 'quote',
  ...context.own(String(answer.value)),
  from: [question.id],
});

/** Names who answered when it was not the person alone. */
function labelOf(question: Question, answer: Answer, context: SummaryContext): string {
  const short = context.translator.short(question.id);
  if (answer.answeredBy === 'person') return short;
  return context.t('own-words.answered-by', {
    question: short,
    who: context.t(`by.${answer.answeredBy}`),
  });
}
