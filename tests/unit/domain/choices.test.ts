/** Choices as the person made them: kept, and taken back one at a time. */
import { describe, expect, it } from 'vitest';
import { keepDraftChoices, makeChoice, undoChoice } from '#domain/comparisons/choices.ts';
import { limits, type AnswersRecord, type Choice } from '#domain/record/record.ts';
import { choiceOf, moment, nobodyYet } from './garden-record.ts';

const choice = (chosen: string, other: string): Choice => choiceOf([chosen, other], chosen);
const [cool, rain, pond] = [
  choice('shade.cool', 'water.pond'),
  choice('water.rain', 'shade.dark'),
  choice('water.pond', 'shade.cool'),
];
const after = (...choices: Choice[]): AnswersRecord =>
  choices.reduce((record, made) => makeChoice(record, made, moment), nobodyYet);

describe('a choice', () => {
  it('is kept after those before it, and counts as a change', () => {
    const record = after(cool, rain);
    expect(record.choices).toEqual([cool, rain]);
    expect(record.sequence).toBe(nobodyYet.sequence + 2);
  });

  it('that no longer fits into a full record is not kept', () => {
    const filled = (many: number) => ({ ...nobodyYet, choices: Array.from({ length: many }, () => cool) });
    const full = filled(limits.choices);
    expect(makeChoice(full, rain, moment)).toBe(full);
    expect(makeChoice(filled(limits.choices - 1), rain, moment).choices.at(-1)).toBe(rain);
  });

  it('is taken back, the first like any other', () => {
    expect(undoChoice(after(cool, rain), cool.set, moment).choices).toEqual([rain]);
    expect(undoChoice(after(cool, rain), rain.set, moment).choices).toEqual([cool]);
    expect(undoChoice(after(cool), cool.set, moment).sequence).toBe(after(cool).sequence + 1);
  });

  it('taken back lets the one before it about these items count again', () => {
    expect(undoChoice(after(cool, rain, cool), cool.set, moment).choices).toEqual([cool, rain]);
  });

  it('that was never made cannot be taken back', () => {
    const record = after(cool);
    expect(undoChoice(record, pond.set, moment)).toBe(record);
  });
});

describe('what is begun on the page of choices', () => {
  const nothing = { until: 0, ticked: [] };

  it.each([
    ['more pairs than usual', { ...nothing, until: 9 }],
    ['a tick on the list', { ...nothing, ticked: ['shade.cool'] }],
    ['a second look at a pair', { ...nothing, again: ['shade.cool', 'water.rain'] as [string, string] }],
  ])('is kept: %s', (_, open) => {
    const record = keepDraftChoices(nobodyYet, open, moment);
    expect(record.openChoices).toEqual(open);
    expect(record.sequence).toBe(nobodyYet.sequence + 1);
  });

  it('leaves no trace once nothing is begun any more', () => {
    const begun = keepDraftChoices(nobodyYet, { ...nothing, until: 9 }, moment);
    const closed = keepDraftChoices(begun, nothing, moment);
    expect(closed).not.toHaveProperty('openChoices');
    expect(begun).toHaveProperty('openChoices');
    expect(closed.sequence).toBe(begun.sequence + 1);
  });

  it('is no change when nothing was begun', () => {
    expect(keepDraftChoices(nobodyYet, nothing, moment)).toBe(nobodyYet);
  });
});
