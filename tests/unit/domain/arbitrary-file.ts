/** Any answers file at all, for laws of who reads one: somebody's, with any of its fields replaced by anything that the schema lets through, and words that nobody should type. */
import fc from 'fast-check';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { anyWords } from './arbitrary-words.ts';

const { questions, items, teamQuestions } = pack.questionnaire;
const day = fc.constantFrom('2026-11-24', '2024-02-29', '1999-12-31', '2026-02-30', '9999-12-31');
const known = fc.constantFrom(...[...questions, ...items, ...teamQuestions].map(({ id }) => id));
const id = fc.oneof(
  { weight: 4, arbitrary: known },
  fc.constantFrom(
    'own.1',
    'own.2',
    'own-question.1',
    'own-question.x',
    'ask.amputation.healing',
    'ask.x.y',
    'weather',
    '.',
    'not-sure',
  ),
);
const option = fc.constantFrom(...questions.flatMap(({ options = [] }) => options.map((given) => given.id)));
const words = fc.oneof(option, fc.constantFrom('', '2026-13-45', '{words}', 'own words.'), anyWords);
const value = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  words,
  fc.array(fc.oneof(option, id), { maxLength: 4 }),
);
const who = fc.constantFrom('person', 'together', 'parent', 'other');
const status = fc.constantFrom('answered', 'left-open', 'skipped', 'not-sure', 'rather-talk');
const given = fc.record({ status, value, day }, { requiredKeys: ['status', 'day'] });
const answer = fc
  .tuple(given, fc.record({ answeredBy: who, typedBy: who, earlier: fc.array(given, { maxLength: 2 }) }))
  .map(([said, rest]) => ({ ...said, ...rest, audience: 'everyone' }));
const choice = fc
  .record({
    kind: fc.constantFrom('pair', 'pick'),
    set: fc.array(id, { minLength: 2, maxLength: 4 }),
    said: fc.constantFrom('chosen', 'equal', 'none'),
    day,
    answeredBy: who,
  })
  .map((made) => ({ ...made, chosen: made.said === 'chosen' ? made.set.slice(-1) : [] }));
const order = fc.record({
  groups: fc.array(fc.array(id, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
  day,
  basis: fc.string(),
});
const question = fc.record({ id, text: words, must: fc.boolean() }, { requiredKeys: ['id', 'must'] });
const looked = fc
  .record({ day, said: fc.constantFrom('still-right', 'changed'), order })
  .map((look) => ({ ...look, order: { groups: look.order.groups, day: look.order.day } }));
const begun = fc.record(
  { until: fc.nat({ max: 9 }), ticked: fc.array(id, { maxLength: 1 }), again: fc.tuple(id, id) },
  { requiredKeys: ['until', 'ticked'] },
);
const changes = fc.record({
  answers: fc.dictionary(known, answer, { maxKeys: 30 }),
  choices: fc.array(choice, { maxLength: 5 }),
  ownItems: fc
    .array(words, { maxLength: 3 })
    .map((texts) => texts.map((text, i) => ({ id: `own.${i}`, text, consideration: 'weather' }))),
  computedOrder: fc.option(order),
  ownOrder: fc.option(order),
  teamQuestions: fc.option(
    fc.record({ listed: fc.array(question, { maxLength: 6 }), removed: fc.array(id, { maxLength: 2 }) }),
  ),
  visited: fc.array(id, { maxLength: 5 }),
  passed: fc.array(id, { maxLength: 5 }),
  looks: fc.array(looked, { maxLength: 2 }),
  openChoices: begun,
  shortWay: fc.record({ isTaken: fc.boolean(), from: id, list: fc.array(id, { maxLength: 5 }) }),
  at: fc.oneof(id, fc.string({ maxLength: 20 })),
});

/** Every list in it with some of its entries twice. */
const doubled = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return data;
  if (!Array.isArray(data))
    return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, doubled(part)]));
  const parts: readonly unknown[] = data;
  return [...parts, ...parts.slice(0, 2)].map(doubled);
};

/** Somebody's file with any of its fields replaced by anything that the schema lets through. */
export const anyFile: fc.Arbitrary<AnswersRecord> = fc
  .tuple(changes, fc.boolean())
  .map(([changed, isDoubled]) =>
    parseRecord(
      JSON.parse(
        JSON.stringify({
          ...exampleRecord('amina-knee'),
          ...(isDoubled ? (doubled(changed) as object) : changed),
        }),
      ),
    ),
  );
