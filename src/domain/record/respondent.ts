/** Who is taken to answer and who types: from "who is answering", and from what was said for each consideration. */
import type { AnswerOption, Role } from '#content/schema.ts';
import type { Answer, AnswersRecord } from './record.ts';
import { chosenOptions, conditionsOf } from '#domain/pack/conditions.ts';
import { answerOptionOf, type Pack } from '#domain/pack/pack.ts';

type Respondent = Answer['answeredBy'];

/** Whose answer this is and whose hand typed it, as known when it is given. */
export function respondentOf(
  record: AnswersRecord,
  pack: Pack,
  id: string,
): Pick<Answer, 'answeredBy' | 'typedBy'> {
  if (pack.questionById.get(id)?.role === 'helper-note') return { answeredBy: 'other', typedBy: 'other' };
  const who = said(record, pack, 'who')[0] ?? 'person';
  const step = stepOf(pack, id);
  return {
    answeredBy: respondentOfStep(record, pack, step) ?? who,
    typedBy: otherScribe(record, pack, step) ?? (who === 'together' ? 'parent' : who),
  };
}

/** Somebody else types: as said for this step, else as said at the start. */
function otherScribe(record: AnswersRecord, pack: Pack, step: string | undefined): Respondent | undefined {
  const ofStep = pack.withRole('typed-by').find(({ id }) => pack.stepByQuestion.get(id)?.id === step);
  const chosen = ofStep ? optionsOf(record, pack, ofStep.id) : [];
  const said =
    chosen.length > 0 ? chosen : pack.withRole('help').flatMap(({ id }) => optionsOf(record, pack, id));
  return said.find(({ typedBy }) => typedBy)?.typedBy;
}

/** What was said at the end of a step about who answered it; undefined when it was not asked or not said. */
export function respondentOfStep(
  record: AnswersRecord,
  pack: Pack,
  step: string | undefined,
): Respondent | undefined {
  const question = pack.withRole('answered-by').find(({ id }) => pack.stepByQuestion.get(id)?.id === step);
  return question && respondentsIn(record, pack, question.id)[0];
}

function stepOf(pack: Pack, id: string): string | undefined {
  const consideration = pack.itemById.get(id)?.consideration;
  if (consideration === undefined) return pack.stepByQuestion.get(id)?.id;
  return pack.questionnaire.steps.find((step) => step.consideration === consideration)?.id;
}

const said = (record: AnswersRecord, pack: Pack, role: Role): Respondent[] =>
  pack.withRole(role).flatMap(({ id }) => respondentsIn(record, pack, id));

const respondentsIn = (record: AnswersRecord, pack: Pack, id: string): Respondent[] =>
  optionsOf(record, pack, id)
    .map(({ answeredBy }) => answeredBy)
    .filter((answeredBy) => answeredBy !== undefined);

/** What was said while others answered does not count once it is off the path. */
function optionsOf(record: AnswersRecord, pack: Pack, id: string): AnswerOption[] {
  const question = pack.questionById.get(id);
  return chosenOptions(conditionsOf(record, pack).answer(id))
    .map((option) => question && answerOptionOf(question, option))
    .filter((option) => option !== undefined);
}

/** After "who answered this part", or who typed it, is said, the answers of that part carry it. */
export function withRespondents(record: AnswersRecord, pack: Pack): AnswersRecord {
  const answers = Object.fromEntries(
    Object.entries(record.answers).map(([id, answer]) => [
      id,
      { ...answer, ...respondentOf(record, pack, id) },
    ]),
  );
  return { ...record, answers };
}
