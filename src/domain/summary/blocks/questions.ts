/** The questions for the care team: the three that must be asked on the first page, all of them with room to write after it. */
import type { Block, Line } from '#domain/summary/summary.ts';
import { becauseText, questionText } from '#domain/team-questions/team-question-text.ts';
import { teamQuestionsOf, type ListedLine } from '#domain/team-questions/team-questions.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

export function mustAskBlock(context: SummaryContext): Block {
  const lines = linesOf(context).filter(({ must }) => must);
  return { id: 'must-ask', heading: context.t('must-ask.heading'), lines };
}

export function questionsBlock(context: SummaryContext): Block {
  return {
    id: 'questions',
    heading: context.t('questions.heading'),
    lead: context.t('questions.lead'),
    lines: linesOf(context),
  };
}

const linesOf = (context: SummaryContext): Line[] =>
  teamQuestionsOf(context.record, context.pack).listed.map((listed) => lineOf(listed, context));

function lineOf(listed: ListedLine, context: SummaryContext): Line {
  const text = questionText(listed, context.translator);
  const because = becauseText(listed.because, context.record, context.translator);
  return {
    role: 'question',
    ...(listed.text === undefined ? { text: sanitiseLine(text) } : context.own(text)),
    must: listed.must,
    ...(because === undefined ? {} : { because: sanitiseLine(because) }),
    from: [listed.id],
  };
}
