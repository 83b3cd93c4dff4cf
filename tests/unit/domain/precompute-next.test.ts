/** Looking for the next question while one is read: it takes small steps, and whoever answers meets the same questions. */
import { describe, expect, it } from 'vitest';
import {
  askedNow,
  listChoice,
  nothingOpen,
  pairChoice,
  rankingWith,
} from '#domain/comparisons/draft-choices.ts';
import { precomputeTasks } from '#domain/comparisons/precompute-next.ts';
import type { NextQuestion, RankedChoice } from '#domain/ranking/contract.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import { bradleyTerry } from '#domain/ranking/steps/bradley-terry.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const record = { ...exampleRecord('amina-knee'), choices: [], ownOrder: null };
const ranking = rankingInputOf(record, pack);

/** The first two of a list, the first of a pair. */
const answered = (question: NextQuestion): RankedChoice | null =>
  question.kind === 'pick'
    ? listChoice(question, question.set, question.set.slice(0, 2))
    : pairChoice(question, question.set, 'chosen', question.set[0]);

describe('looking ahead', () => {
  it('changes no question, from the first list to the last pair', () => {
    let made: RankedChoice[] = [];
    let question = askedNow(ranking, nothingOpen);
    expect(question?.kind).toBe('pick');
    while (question) {
      const open = { until: 0, ticked: question.kind === 'pick' ? question.set.slice(0, 2) : [] };
      for (const step of precomputeTasks({ ranking, made, open, question })) step();
      const choice = answered(question);
      expect(choice).not.toBeNull();
      made = [...made, ...(choice ? [choice] : [])];
      const input = rankingWith(ranking, made);
      question = askedNow(input, nothingOpen);
      expect(question).toEqual(bradleyTerry.next(input, false));
    }
    expect(made.length).toBeGreaterThan(5);
  });

  it('begins a list with few items, and looks at every answer to a pair', () => {
    const list = askedNow(ranking, nothingOpen);
    expect(list?.kind).toBe('pick');
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: list })).toHaveLength(5);
    const pair: NextQuestion = { kind: 'pair', set: [ranking.items[0] ?? '', ranking.items[1] ?? ''] };
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: pair })).toHaveLength(4);
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: null })).toEqual([]);
  });
});
