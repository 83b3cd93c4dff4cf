/** The adapter turns what a method asks into a session, and what a person replies into the choices that the method sees. */
import { describe, expect, it } from 'vitest';
import type { NextQuestion, RankingInput } from '#domain/ranking/contract.ts';
import { sessionsOf } from '#tests/simulation/adapter.ts';
import { methodUnderTest } from '#tests/simulation/method-under-test.ts';
import { makePerson } from '#tests/simulation/person.ts';
import { runOf } from '#tests/simulation/run.ts';
import type { Reply } from '#tests/simulation/session.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id, group: 'body' }));
const ratings = { a: 4, b: 0, c: null } as const;

/** Everything that a method that asks just this sees, and the session it has. */
function sessionWith(question: NextQuestion) {
  const seen: RankingInput[] = [];
  const start = sessionsOf({
    version: 'one-question',
    nextBeyondStop: (input) => (input.choices.length === 0 ? question : null),
    belief: (input) => {
      seen.push(input);
      return { order: ['b', 'a', 'c'], strength: { a: 0.5 }, chanceTop3: { a: 1 } };
    },
  });
  return { seen, session: start(items, ratings, 11, { marks: 4 }) };
}
const pair: NextQuestion = { kind: 'pair', set: ['b', 'a'] };
const list: NextQuestion = { kind: 'pick', set: ['c', 'a', 'b'], upTo: 2 };
const choiceFrom = (question: NextQuestion, reply: Reply) => {
  const { seen, session } = sessionWith(question);
  session.next();
  session.answer(reply);
  session.result();
  return seen[0]?.choices;
};

describe('a session with a method', () => {
  it('shows it ids, ratings and the seed, and nothing known for not sure or left open', () => {
    const { seen, session } = sessionWith(pair);
    session.result();
    expect(seen).toEqual([
      { items: ['a', 'b', 'c'], ratings: { a: 4, b: null, c: null }, choices: [], tensions: [], seed: 11 },
    ]);
  });

  it('asks its pairs and lists, the same one until it is answered', () => {
    const { session } = sessionWith(pair);
    expect([session.next(), session.next()]).toEqual(Array(2).fill({ kind: 'pair', a: 'b', b: 'a' }));
    session.answer('a');
    expect(session.next()).toBeNull();
    expect(sessionWith(list).session.next()).toEqual({ kind: 'pick', set: ['c', 'a', 'b'], count: 2 });
  });

  it.each([
    ['a', ['b'], 'chosen'],
    ['b', ['a'], 'chosen'],
    ['equal', [], 'equal'],
    ['skip', [], 'none'],
  ] as const)('keeps the reply %s to a pair', (reply, chosen, said) => {
    expect(choiceFrom(pair, reply)).toEqual([{ kind: 'pair', set: ['b', 'a'], chosen, said }]);
  });

  it.each([
    [['a', 'c'], ['a', 'c'], 'chosen'],
    [[], [], 'none'],
    ['skip', [], 'none'],
  ] as const)('keeps the reply %j to a list', (reply, chosen, said) => {
    expect(choiceFrom(list, reply)).toEqual([{ kind: 'pick', set: ['c', 'a', 'b'], chosen, said }]);
  });

  it('gives what the method believes', () => {
    const result = { ranking: ['b', 'a', 'c'], strength: { a: 0.5 }, pTop3: { a: 1 } };
    expect(sessionWith(pair).session.result()).toEqual(result);
  });
});

const shortList = 8;
const mostPairs = 12;

describe("the product's own method", () => {
  it('goes on past the most that a person is asked, and ranks every item', () => {
    const person = makePerson({ scenario: 'base', number: 12, statements: 20 });
    const { looks } = runOf(sessionsOf(methodUnderTest({})), person, 12);
    const last = looks.at(-1);
    expect(last?.read).toBeGreaterThan(shortList + mostPairs * 2);
    expect([...(last?.outcome.ranking ?? [])].sort()).toEqual(person.items.map(({ id }) => id));
  });
});
