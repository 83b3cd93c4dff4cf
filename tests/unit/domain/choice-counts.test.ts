/** What the order rests on is counted as it is; and a pattern in the answers is named only where there is one. */
import { ratingSteps, type RatingStep } from '#content/rating.ts';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { choiceCounts } from '#domain/comparisons/choice-counts.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const ids = pack.questionnaire.items.map(({ id }) => id);
const [a = '', b = '', c = '', d = '', ...rest] = ids;
const chose = (kind: Choice['kind'], set: string[], chosen: string[]): Choice => ({
  kind,
  set,
  chosen,
  said: chosen.length > 0 ? 'chosen' : 'none',
  day: moment.day,
  answeredBy: 'person',
});
const rated = (step: (index: number) => RatingStep): AnswersRecord =>
  ids.reduce(
    (record, id, index) => giveAnswer(record, pack, id, step(index), moment),
    giveAnswer(nobodyYet(), pack, 'about.place', ['knee'], moment),
  );
const having = (record: AnswersRecord, ...choices: Choice[]) =>
  choices.reduce((before, choice) => makeChoice(before, choice, moment), record);
const countsOf = (record: AnswersRecord) => choiceCounts(record, pack, prioritiesOf(record, pack));
const varied = rated((index) => ratingSteps[index % 4] ?? 1);

describe('the counts of a person', () => {
  it('who rated some things, chose from a list and passed a pair over', () => {
    const record = having(varied, chose('pick', [a, b, c, d], [a]), chose('pair', [a, b], []));
    expect(countsOf(record)).toMatchObject({ rated: 24, items: 24, lists: 1, pairs: 0 });
  });

  it('count an answer that took the place of an earlier one once', () => {
    const record = having(varied, chose('pair', [a, b], [a]), chose('pair', [b, a], [b]));
    expect(countsOf(record).pairs).toBe(1);
  });

  it('say nothing of patterns where there is none', () => {
    expect(countsOf(varied)).toMatchObject({ sameMark: null, apart: null, sameSide: null });
  });
});

describe('a pattern', () => {
  it('is named when most marks are the same', () => {
    expect(countsOf(rated((index) => (index < 20 ? 4 : 3))).sameMark).toEqual({ mark: 4, count: 20 });
    expect(countsOf(rated((index) => (index < 16 ? 4 : 3))).sameMark).toBeNull();
  });

  it('is named when the same side was chosen each time', () => {
    const pairs = rest.slice(0, 6).map((id) => chose('pair', [a, id], [a]));
    expect(countsOf(having(varied, ...pairs)).sameSide).toBe(6);
    expect(countsOf(having(varied, ...pairs, chose('pair', [a, b], [b]))).sameSide).toBeNull();
  });

  it('is named when choices go round in a circle, from its first item back to it', () => {
    const circle = [chose('pair', [a, b], [a]), chose('pair', [b, c], [b]), chose('pair', [c, a], [c])];
    const { apart } = countsOf(
      having(
        rated(() => 4),
        ...circle,
      ),
    );
    expect(apart?.of).toBe(3);
    expect(apart?.circle[0]).toBe(apart?.circle.at(-1));
    expect(apart?.circle).toHaveLength(4);
  });
});
