/** Finds answers that make a condition of the pack hold, so that tests can reach every conditional page and question. */
import type { Condition } from '#content/schema.ts';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

type Step = (record: AnswersRecord) => AnswersRecord;

/** The record after the fewest answers that make this condition hold. A condition on ratings or on what must not be is left as it is. */
export function steered(
  record: AnswersRecord,
  condition: Condition | undefined,
  pack: Pack,
  moment: Moment,
): AnswersRecord {
  if (!condition) return record;
  return stepsFor(condition, pack, moment).reduce((steeredSoFar, step) => step(steeredSoFar), record);
}

function stepsFor(condition: Condition, pack: Pack, moment: Moment): Step[] {
  if ('all' in condition) return condition.all.flatMap((part) => stepsFor(part, pack, moment));
  if ('any' in condition) return condition.any.slice(0, 1).flatMap((part) => stepsFor(part, pack, moment));
  if ('has' in condition) return toHave(condition.question, condition.has[0] ?? '', pack, moment);
  if ('filled' in condition)
    return [(record) => giveAnswer(record, pack, condition.question, 'Mine', moment)];
  if ('itemSet' in condition) return toBring('itemSet', condition.itemSet[0] ?? '', pack, moment);
  return 'voice' in condition ? toBring('voice', condition.voice[0] ?? '', pack, moment) : [];
}

function toHave(id: string, wanted: string, pack: Pack, moment: Moment): Step[] {
  const question = pack.questionById.get(id);
  const before = question?.when ? stepsFor(question.when, pack, moment) : [];
  if (wanted === 'not-sure' || wanted === 'rather-talk')
    return [...before, (record) => stateAnswer(record, pack, id, wanted, moment)];
  const value = question?.kind === 'choices' ? [wanted] : wanted;
  return [...before, (record) => giveAnswer(record, pack, id, value, moment)];
}

function toBring(what: 'itemSet' | 'voice', wanted: string, pack: Pack, moment: Moment): Step[] {
  const bringing = pack.questionnaire.questions.flatMap((question) =>
    (question.options ?? [])
      .filter((option) => option[what] === wanted)
      .map((option) => [question.id, option.id] as const),
  );
  const [first] = bringing;
  return first ? toHave(...first, pack, moment) : [];
}
