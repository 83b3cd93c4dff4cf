/** The questions for the care team: the three that must be asked on the first page, all of them with room to write after it. */
import type { Block, Line } from '#domain/summary/summary.ts';
import { becauseText, questionText } from '#domain/team-questions/team-question-text.ts';
import { teamQuestionsOf, type ListedLine } from '#domain/team-questions/team-questions.ts';
import { visibleLine } from '#domain/texts/visible-text.ts';
import type { Teller } from '#domain/summary/teller.ts';

export function mustAskBlock(teller: Teller): Block {
  const lines = linesOf(teller).filter(({ must }) => must);
  return { id: 'must-ask', heading: teller.say('must-ask.heading'), lines };
}

export function questionsBlock(teller: Teller): Block {
  return {
    id: 'questions',
    heading: teller.say('questions.heading'),
    lead: teller.say('questions.lead'),
    lines: linesOf(teller),
  };
}

const linesOf = (teller: Teller): Line[] =>
  teamQuestionsOf(teller.record, teller.pack).listed.map((listed) => lineOf(listed, teller));

function lineOf(listed: ListedLine, teller: Teller): Line {
  const text = questionText(listed, teller.wording);
  const because = becauseText(listed.because, teller.record, teller.wording);
  return {
    role: 'question',
    ...(listed.text === undefined ? { text: visibleLine(text) } : teller.own(text)),
    must: listed.must,
    ...(because === undefined ? {} : { because: visibleLine(because) }),
    from: [listed.id],
  };
}
