/** When asking stops. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice, RankingInput } from '#domain/ranking/contract.ts';
import { shouldStop } from '#domain/ranking/steps/stopping-rule.ts';
import { believing } from './made-belief.ts';
import { pairChoice, silent } from './ten-items.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const listed: RankedChoice = { kind: 'pick', set: items, chosen: ['a'], said: 'chosen' };
const pairs = items.flatMap((a, index) => items.slice(index + 1).map((b) => pairChoice(a, b)));
const asked = (many: number, ...before: RankedChoice[]): RankingInput => ({
  ...silent,
  items,
  choices: [...before, ...pairs.slice(0, many)],
});
const sure = (chance: number) =>
  believing(7, { order: [6, 0, 1, 2, 3, 4, 5], three: [chance, chance, 0, 0, 0, 0, chance] });
const open = sure(0.5);

describe('it is enough', () => {
  it('after seven pairs', () => {
    expect([6, 7].map((many) => shouldStop(asked(many, listed), open, false))).toEqual([false, true]);
  });

  it('after three when the first three are sure, and not before', () => {
    expect([2, 3].map((many) => shouldStop(asked(many, listed), sure(0.75), false))).toEqual([false, true]);
    expect(shouldStop(asked(3, listed), sure(0.74), false)).toBe(false);
  });

  it('not by tensions: they come on top', () => {
    const tensions = [['a', 'b']] as const;
    const tense = (many: number) => ({ ...asked(many, listed), ratings: { a: 3, b: 3 } as const, tensions });
    expect([7, 8].map((many) => shouldStop(tense(many), open, false))).toEqual([false, true]);
  });

  it('after twelve pairs for those who want more', () => {
    expect([7, 11, 12].map((many) => shouldStop(asked(many, listed), sure(0.9), true))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('it is not enough', () => {
  const others = pairs.filter(({ set }) => !set.includes('g'));
  const newcomer = (many: number) => ({ ...asked(0), choices: others.slice(0, many) });

  it('while something among the first three stood in no choice yet', () => {
    expect(shouldStop(newcomer(6), sure(0.9), false)).toBe(false);
    expect(shouldStop(newcomer(6), { ...sure(0.9), order: [0, 1, 6, 2, 3, 4, 5] }, false)).toBe(false);
    expect(shouldStop(newcomer(7), { ...sure(0.9), order: [0, 1, 2, 6, 3, 4, 5] }, false)).toBe(true);
  });

  it('before twelve pairs for a newcomer, and it is then', () => {
    expect([7, 11, 12].map((many) => shouldStop(newcomer(many), open, false))).toEqual([false, false, true]);
  });
});
