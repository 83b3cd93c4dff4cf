/** The record as anyone may read it: nothing that the person keeps for their team, nor anything that came of it; and the way back. */
import type { Condition } from '#content/schema.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import { isSaid, mayBePrivate } from './team-only.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import type { Answer, AnswersRecord } from '#domain/record/record.ts';

const isMarked = ({ audience }: Answer): boolean => audience === 'team';

/**
 * A question that may be private and holds no answer is left out as well, for everyone alike:
 * then nobody can tell one that was marked from one that was passed by.
 */
export function redactTeamOnly(record: AnswersRecord, pack: Pack): AnswersRecord {
  const isPrivate = mayBePrivate(record, pack);
  const entries = Object.entries(record.answers);
  const open = entries.filter(([id, answer]) => !isMarked(answer) && (isSaid(answer) || !isPrivate(id)));
  const kept = { ...record, answers: Object.fromEntries(open) };
  const marked = new Set(entries.filter(([, answer]) => isMarked(answer)).map(([id]) => id));
  return marked.size === 0 ? kept : { ...kept, teamQuestions: questionsWithout(marked, kept, pack) };
}

/** A question for the team that only a marked answer brings up is neither listed nor named as removed. */
function questionsWithout(
  marked: ReadonlySet<string>,
  kept: AnswersRecord,
  pack: Pack,
): AnswersRecord['teamQuestions'] {
  if (!kept.teamQuestions) return null;
  const top = prioritiesOf(kept, pack).groups.flat();
  const { isMet } = conditionsOf(
    kept,
    pack,
    top.map(({ id }) => id),
  );
  const isOpen = (id: string): boolean => {
    const known = pack.questionnaire.teamQuestions.find((question) => question.id === id);
    if (known?.words !== undefined && marked.has(known.words)) return false;
    return known?.when === undefined || !restsOn(known.when, marked) || isMet(known.when);
  };
  const { listed, removed } = kept.teamQuestions;
  return { listed: listed.filter(({ id }) => isOpen(id)), removed: removed.filter(isOpen) };
}

/** Does some part of a condition look at one of these questions? */
export function restsOn(condition: Condition, questions: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.some((part) => restsOn(part, questions));
  if ('any' in condition) return condition.any.some((part) => restsOn(part, questions));
  if ('not' in condition) return restsOn(condition.not, questions);
  return 'question' in condition && questions.has(condition.question);
}

/** A file for everyone, opened where its person's marked answers are: those stay, with the questions they brought. The team's own file is whole as it is. */
export function restoreTeamOnly(opened: AnswersRecord, held: AnswersRecord, pack: Pack): AnswersRecord {
  if (Object.values(opened.answers).some(isMarked)) return opened;
  const marked = Object.entries(held.answers).filter(([, answer]) => isMarked(answer));
  const listedOpenly = new Set(redactTeamOnly(held, pack).teamQuestions?.listed.map(({ id }) => id));
  const { teamQuestions } = opened;
  const known = new Set(teamQuestions?.listed.map(({ id }) => id));
  const brought = (held.teamQuestions?.listed ?? []).filter(
    ({ id }) => !listedOpenly.has(id) && !known.has(id),
  );
  return {
    ...opened,
    answers: { ...opened.answers, ...Object.fromEntries(marked) },
    teamQuestions: teamQuestions && { ...teamQuestions, listed: [...teamQuestions.listed, ...brought] },
  };
}
