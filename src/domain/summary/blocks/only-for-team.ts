/** What the person keeps for the care team alone, together and first, so that nobody speaks of it before others; stands in the team's sheet only. */
import { redactTeamOnly } from '#domain/sharing/redact-team-only.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import { questionText } from '#domain/team-questions/team-question-text.ts';
import { teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import { answerWords } from '#domain/summary/format-answer.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

export function onlyForTeamBlock(context: SummaryContext): Block {
  const { pack, answers, translator, onlyForTeam } = context;
  const said = pack.questionnaire.questions
    .filter(({ id }) => onlyForTeam.includes(id))
    .map((question): Line => ({
      role: 'fact',
      label: translator.short(question.id),
      ...answerWords(question, answers[question.id], context),
      from: [question.id],
    }));
  return {
    id: 'only-for-team',
    heading: context.t('only-for-team.heading'),
    lead: context.t('only-for-team.lead'),
    lines: said.length === 0 ? [] : [...said, ...broughtUp(context)],
  };
}

/** Questions on the list that only these answers bring up. */
function broughtUp(context: SummaryContext): Line[] {
  const { record, pack, translator } = context;
  const open = new Set(teamQuestionsOf(redactTeamOnly(record, pack), pack).listed.map(({ id }) => id));
  return teamQuestionsOf(record, pack)
    .listed.filter(({ id }) => !open.has(id))
    .map((line): Line => ({
      role: 'fact',
      label: context.t('only-for-team.question'),
      text: sanitiseLine(questionText(line, translator)),
      from: [line.id],
    }));
}
