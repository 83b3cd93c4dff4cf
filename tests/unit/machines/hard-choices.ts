/** Somebody at the hard choices of a running session: what stands there, and what they say. */
import type { RatingStep } from '#content/rating.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { opened } from './session.ts';

const steps = [4, 3, 2, 3, 4, 3] as const;
/** Somebody with few things at the top, who stands before the choices. */
export const rated = (
  stepAt: (index: number) => RatingStep = (index) => steps[index % steps.length] ?? 3,
) => ({
  ...pack.questionnaire.items.reduce(
    (record, { id }, index) => giveAnswer(record, pack, id, stepAt(index), moment),
    freshRecord(pack),
  ),
  at: 'pairs',
});

export function weighing(record: AnswersRecord = rated()) {
  const { session, now } = opened([record], pack);
  session.send({ type: 'sitting.resumed', id: record.id });
  const child = now().children.tradeOffs;
  if (!child) throw new RangeError('The hard choices are not running.');
  const state = () => child.getSnapshot().value;
  const question = () => child.getSnapshot().context.question;
  const set = () => question()?.set ?? [];
  const choices = () => now().context.record.choices;
  const tick = (item: string, ticked = true) => child.send({ type: 'item.ticked', item, ticked });
  const answerList = (...items: readonly string[]) => {
    for (const item of items) tick(item);
    child.send({ type: 'list.answered', set: set() });
  };
  const sayOfPair = (said: 'equal' | 'none') => child.send({ type: 'pair.answered', set: set(), said });
  const choose = (chosen: string, of = set()) =>
    child.send({ type: 'pair.answered', set: of, said: 'chosen', chosen });
  const chooseFirst = () => choose(set()[0] ?? '');
  const goOn = () => {
    if (state() === 'listing') answerList(set()[0] ?? '');
    else chooseFirst();
  };
  return {
    session,
    now,
    child,
    state,
    question,
    choices,
    set,
    tick,
    answerList,
    choose,
    sayOfPair,
    chooseFirst,
    goOn,
  };
}
/** The same, past every list. */
export function comparing(record?: AnswersRecord) {
  const person = weighing(record);
  while (person.state() === 'listing') person.answerList(person.set()[0] ?? '');
  return person;
}
