/** Looking for the next question while one is read: it takes small steps, and whoever answers meets the same questions. */
import { describe, expect, it } from 'vitest';
import {
  askedNow,
  listChoice,
  nothingOpen,
  pairChoice,
  withChoices,
} from '#domain/comparisons/draft-choices.ts';
import { precomputeTasks } from '#domain/comparisons/precompute-next.ts';
import type { NextQuestion, RankedChoice } from '#domain/ranking/contract.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import { questionFinder } from '#domain/ranking/ranking.ts';
import { bradleyTerry } from '#domain/ranking/steps/bradley-terry.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const record = { ...exampleRecord('amina-knee'), choices: [], ownOrder: null };
const ranking = rankingInputOf(record, pack);
const find = questionFinder();

/** The first two of a list, the first of a pair. */
const answered = (question: NextQuestion): RankedChoice | null =>
  question.kind === 'pick'
    ? listChoice(question, question.set, question.set.slice(0, 2))
    : pairChoice(question, question.set, 'chosen', question.set[0]);

describe('looking ahead', () => {
  it('changes no question, from the first list to the last pair', () => {
    let made: RankedChoice[] = [];
    let question = askedNow(ranking, nothingOpen, find);
    expect(question?.kind).toBe('pick');
    while (question) {
      const open = { until: 0, ticked: question.kind === 'pick' ? question.set.slice(0, 2) : [] };
      for (const step of precomputeTasks({ ranking, made, open, question, find })) step();
      const choice = answered(question);
      expect(choice).not.toBeNull();
      made = [...made, ...(choice ? [choice] : [])];
      const input = withChoices(ranking, made);
      question = askedNow(input, nothingOpen, find);
      expect(question).toEqual(bradleyTerry.next(input, false));
    }
    expect(made.length).toBeGreaterThan(5);
  });

  it('has the question ready that is asked next', () => {
    const asked: string[] = [];
    const kept = questionFinder();
    const heard: typeof kept = (input, more) => {
      asked.push(JSON.stringify([input, more]));
      return kept(input, more);
    };
    const question = askedNow(ranking, nothingOpen, heard);
    const open = { until: 0, ticked: question?.set.slice(0, 2) ?? [] };
    for (const step of precomputeTasks({ ranking, made: [], open, question, find: heard })) step();
    const choice = question && answered(question);
    const next = withChoices(ranking, choice ? [choice] : []);
    expect(asked).toContain(JSON.stringify([next, false]));
    expect(kept(next, false)).toBe(kept(next, false));
  });

  it('begins a list with few items, and looks at every answer to a pair', () => {
    const list = askedNow(ranking, nothingOpen, find);
    expect(list?.kind).toBe('pick');
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: list, find })).toHaveLength(5);
    const pair: NextQuestion = { kind: 'pair', set: [ranking.items[0] ?? '', ranking.items[1] ?? ''] };
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: pair, find })).toHaveLength(4);
    expect(precomputeTasks({ ranking, made: [], open: nothingOpen, question: null, find })).toEqual([]);
  });
});
