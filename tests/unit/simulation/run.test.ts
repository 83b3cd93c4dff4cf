/** A run looks at the result when each budget of taps is spent, never later. */
import { describe, expect, it } from 'vitest';
import { makePerson } from '#tests/simulation/person.ts';
import { budgets, runOf } from '#tests/simulation/run.ts';
import type { Question, StartSession } from '#tests/simulation/session.ts';

const person = makePerson({ scenario: 'base', number: 3, statements: 24 });

/** Asks these; its result tells how many were answered. */
const asks =
  (questions: readonly Question[]): StartSession =>
  () => {
    let answered = 0;
    return {
      next: () => questions[answered] ?? null,
      answer: () => {
        answered++;
      },
      result: () => ({ ranking: [], strength: { answered }, pTop3: {} }),
    };
  };
const list: Question = { kind: 'pick', set: ['q01', 'q02', 'q03', 'q04'], count: 3 };
const pair: Question = { kind: 'pair', a: 'q01', b: 'q02' };
const answeredAt = (questions: readonly Question[]) =>
  runOf(asks(questions), person, 1).looks.map(({ outcome }) => outcome.strength['answered']);

describe('a run', () => {
  it('takes a tap for a pair and as many for a list as may be chosen', () => {
    expect(answeredAt([list, ...Array<Question>(30).fill(pair)])).toEqual([0, 2, 4, 6, 8, 10, 14, 22]);
  });

  it('does not begin a list that a budget cannot pay', () => {
    expect(answeredAt([pair, pair, list])).toEqual([0, 2, 3, 3, 3, 3, 3, 3]);
  });

  it('shows the last result at every budget when no question is left', () => {
    expect(answeredAt([])).toEqual(budgets.map(() => 0));
  });

  it('counts the statements that were read', () => {
    const { looks } = runOf(asks([list, pair, pair]), person, 1);
    expect(looks.map(({ read }) => read)).toEqual([0, 6, 8, 8, 8, 8, 8, 8]);
  });
});
