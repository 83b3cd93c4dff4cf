/** Choices as the person made them: kept, and taken back one at a time. */
import { describe, expect, it } from 'vitest';
import { makeChoice, undoChoice } from '#domain/choices.ts';
import type { AnswersRecord, Choice } from '#domain/record.ts';
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
