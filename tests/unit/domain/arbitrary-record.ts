/** Any person at all, for laws: answers of every kind, given in any order, through the same functions that the app calls. */
import { ratingSteps } from '#content/rating.ts';
import fc from 'fast-check';
import type { Question } from '#content/schema.ts';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord, Value } from '#domain/record/record.ts';
import { moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const { questions, items, considerations } = pack.questionnaire;
type Change = (record: AnswersRecord) => AnswersRecord;

function valueOf({ kind, options = [] }: Question): fc.Arbitrary<Value> {
  const ids = options.map(({ id }) => id);
  if (kind === 'choice') return fc.constantFrom(...ids);
  if (kind === 'choices') return fc.subarray(ids);
  return kind === 'date' ? fc.constant('2026-12-01') : fc.constantFrom('', 'Mine', 'My own words.');
}

const answered = fc.constantFrom(...questions).chain((question) =>
  valueOf(question).map(
    (value): Change =>
      (record) =>
        giveAnswer(record, pack, question.id, value, moment),
  ),
);
const rated = fc.tuple(fc.constantFrom(...items.map(({ id }) => id)), fc.constantFrom(...ratingSteps)).map(
  ([id, value]): Change =>
    (record) =>
      giveAnswer(record, pack, id, value, moment),
);
const stated = fc
  .tuple(
    fc.constantFrom(...questions.map(({ id }) => id)),
    fc.constantFrom('not-sure' as const, 'rather-talk' as const),
  )
  .map(
    ([id, status]): Change =>
      (record) =>
        stateAnswer(record, pack, id, status, moment),
  );
const visited = fc
  .subarray(considerations.map(({ id }) => id))
  .chain((ids) =>
    fc
      .shuffledSubarray(ids, { minLength: ids.length })
      .map((order): Change => (record) => ({ ...record, visited: order })),
  );

/** Up to 40 changes after one another, with any seed. */
export const anyRecord: fc.Arbitrary<AnswersRecord> = fc
  .tuple(
    fc.nat({ max: 0xffff_ffff }),
    fc.array(fc.oneof({ weight: 5, arbitrary: answered }, { weight: 3, arbitrary: rated }, stated, visited), {
      maxLength: 40,
    }),
  )
  .map(([seed, changes]) => changes.reduce((record, change) => change(record), { ...nobodyYet(), seed }));
