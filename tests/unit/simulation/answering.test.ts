/** How simulated people answer: truly when nothing blurs their mind, less alike the more tired they are. */
import { describe, expect, it } from 'vitest';
import { makePerson } from '#tests/simulation/person.ts';
import { scenarios, type Habits, type Scenario } from '#tests/simulation/scenarios.ts';
import type { Reply } from '#tests/simulation/session.ts';
import { askEverything } from './ask-everything.ts';

const clear: Habits = {
  ...scenarios.base,
  sharpness: 1e6,
  fatigue: 0,
  lapse: 0,
  lapseGrowth: 0,
  quirk: 0,
  equalWithin: 0,
  skipsChoice: 0,
  firstFavour: 0,
  listFavour: 0,
  overlooks: 0,
};
const who = { scenario: 'base', number: 7, statements: 24 } as const;
const pair = { kind: 'pair', a: 'q01', b: 'q02' } as const;

const idsIn = (reply: Reply) => (typeof reply === 'string' ? [] : [...reply].sort());

/** Share of many pairs, each asked twice at the same point of two sessions, with the same answer. */
function sameAnswers(scenario: Scenario): number {
  const people = Array.from({ length: 60 }, (_, number) => {
    const [one, again] = [0, 1].map((day) =>
      makePerson({ scenario, number, statements: 24, day: day ? 1 : 0 }),
    );
    return one?.answer(pair, 3) === again?.answer(pair, 3);
  });
  return people.filter(Boolean).length / people.length;
}

describe('a person who answers perfectly', () => {
  it('gets the true order from a method that asks everything', () => {
    const { items, ratings, answer, trueOrder } = makePerson({ ...who, habits: clear });
    const session = askEverything(items, ratings, 1, { marks: 4 });
    for (let question = session.next(); question; question = session.next())
      session.answer(answer(question, 0));
    expect(session.result().ranking).toEqual(trueOrder);
  });

  it('chooses the three that matter most from a list of all', () => {
    const { items, answer, trueOrder } = makePerson({ ...who, habits: clear });
    const list = { kind: 'pick', set: items.map(({ id }) => id), count: 3 } as const;
    expect(answer(list, 0)).toEqual(trueOrder.slice(0, 3));
  });
});

describe('a person', () => {
  it('gives the same answer to the same question after the same number of taps', () => {
    const [one, same] = [makePerson(who), makePerson(who)];
    expect(one.answer(pair, 4)).toBe(same.answer(pair, 4));
  });

  it('calls a pair equal when all seems alike, and skips one when they skip all', () => {
    const alike = makePerson({ ...who, habits: { ...clear, spread: 0, equalWithin: 1 } });
    const silent = makePerson({ ...who, habits: { ...clear, skipsChoice: 1 } });
    expect(alike.answer(pair, 0)).toBe('equal');
    expect(silent.answer(pair, 0)).toBe('skip');
  });

  it('overlooks only what stands low on a long list', () => {
    const { items, answer } = makePerson({ ...who, habits: { ...clear, overlooks: 1 } });
    const ids = items.map(({ id }) => id);
    const short = answer({ kind: 'pick', set: ids.slice(0, 8), count: 8 }, 0);
    const long = answer({ kind: 'pick', set: ids, count: 6 }, 0);
    expect(idsIn(short)).toEqual(ids.slice(0, 8));
    expect(idsIn(long)).toEqual(ids.slice(0, 6));
  });

  it('answers alike on another day more often when careful than when tired', () => {
    expect(sameAnswers('careful')).toBeGreaterThan(sameAnswers('tired') + 0.1);
  });
});
