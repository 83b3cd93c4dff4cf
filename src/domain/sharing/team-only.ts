/** What a person keeps for their care team alone: which questions may be marked so, and marking one. */
import type { Question } from '#content/schema.ts';
import { answersOnPath, changed } from '#domain/record/answer.ts';
import { respondentOf } from '#domain/record/respondent.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Answer, AnswersRecord } from '#domain/record/record.ts';

/** Can this person mark it? An id that is no question of the pack cannot be. */
export function mayBePrivate(record: AnswersRecord, pack: Pack): (id: string) => boolean {
  const { isMet } = conditionsOf(record, pack);
  const isPrivate = ({ private: mark }: Question) => mark === true || (mark !== undefined && isMet(mark));
  return (id) => {
    const question = pack.questionById.get(id);
    return question !== undefined && isPrivate(question);
  };
}

/** Something was said, were it only "not sure". */
export const isSaid = ({ status }: Answer): boolean => status !== 'left-open' && status !== 'skipped';

/** Marks a question for the team alone, or for everyone again; also before it is answered. */
export function addressAnswer(
  record: AnswersRecord,
  pack: Pack,
  id: string,
  audience: Answer['audience'],
  moment: Moment,
): AnswersRecord {
  if (!pack.questionById.has(id)) return record;
  const before = record.answers[id] ?? {
    status: 'left-open' as const,
    day: moment.day,
    ...respondentOf(record, pack, id),
    earlier: [],
  };
  return changed(record, { answers: { ...record.answers, [id]: { ...before, audience } } }, moment);
}

/** Questions on the path whose answer is for the team alone, in the pack's order. */
export function onlyForTeam(record: AnswersRecord, pack: Pack): string[] {
  const answers = answersOnPath(record, pack);
  return pack.questionnaire.questions
    .map(({ id }) => id)
    .filter((id) => {
      const answer = answers[id];
      return answer?.audience === 'team' && isSaid(answer);
    });
}
