/** Verdicts: a floor that is just reached is met, one that is just missed is not. */
import { describe, expect, it } from 'vitest';
import type { Measured } from '#tests/simulation/measures.ts';
import { budgets } from '#tests/simulation/run.ts';
import type { Scenario } from '#tests/simulation/scenarios.ts';
import { scenarioNames } from '#tests/simulation/scenarios.ts';
import { judge, statementNumbers } from '#tests/simulation/targets.ts';
import { headingFor, targetLines } from '#tests/simulation/table.ts';

const best: Measured = {
  recall: 1,
  firstRight: 1,
  firstInTop3: 1,
  rightOrTied: 1,
  farOff: 0,
  tau: 1,
  sameAgain: 1,
  overclaim: 0,
  surest: 2,
  surestRight: 2,
  read: 0,
};
const figuresWith = (
  changed: Partial<Measured>,
  scenarios: readonly Scenario[] = scenarioNames,
  slowCall = 1,
) =>
  new Map(
    scenarios.map((name) => [name, { atBudgets: budgets.map(() => ({ ...best, ...changed })), slowCall }]),
  );
const missedBy = (figures: Parameters<typeof judge>[0]) =>
  judge(figures, 24)
    .filter(({ isMet }) => !isMet)
    .map(({ what, where }) => `${what}, ${where}`);

describe('the targets', () => {
  it.each(statementNumbers)(
    'for %i statements are all met by a method that is always right',
    (statements) => {
      const verdicts = judge(figuresWith({}), statements);
      expect(verdicts).toHaveLength(27);
      expect(verdicts.filter(({ isMet, isStretchMet }) => !isMet || !isStretchMet)).toEqual([]);
    },
  );

  it('are met by the floor itself, and missed just below it', () => {
    expect(missedBy(figuresWith({ rightOrTied: 0.7 }))).toEqual([]);
    expect(missedBy(figuresWith({ rightOrTied: 0.699 }))).toEqual(['right or as good as tied, mean @10']);
  });

  it('are missed above a ceiling', () => {
    expect(missedBy(figuresWith({ farOff: 0.19, read: 30 }))).toEqual([]);
    expect(missedBy(figuresWith({ farOff: 0.191, read: 30.1 }))).toEqual([
      'shown but outside the true top 6, mean @10',
      'statements read, mean @10',
    ]);
  });

  it('look at the share of the surest claims that are right', () => {
    expect(missedBy(figuresWith({ surest: 10, surestRight: 8 }))).toEqual([]);
    expect(missedBy(figuresWith({ surest: 10, surestRight: 7 }))).toHaveLength(1);
    expect(missedBy(figuresWith({ surest: 0, surestRight: 0 }))).toHaveLength(1);
  });

  it('are missed by slow calls', () => {
    expect(missedBy(figuresWith({}, scenarioNames, 51))).toEqual(['95th percentile of a call, ms, slowest']);
  });

  it('of a scenario wait until that scenario is run', () => {
    expect(missedBy(figuresWith({ recall: 0 }, ['flat'])).filter((line) => line.includes('base'))).toEqual(
      [],
    );
    expect(missedBy(figuresWith({ recall: 0 }, ['base']))).toContain('top-3 recall, base @10');
  });

  it('are printed with their mark and the wish', () => {
    const lines = targetLines(judge(figuresWith({ tau: 0.3 }), 24));
    expect(lines.find((line) => line.startsWith('Kendall'))).toMatch(
      /mean @10 +>= 0\.34 +0\.300 +MISS +0\.41$/,
    );
    expect(lines.find((line) => line.startsWith('first place'))).toMatch(/1\.000 +ok +0\.56 reached$/);
  });

  it('stand under a heading that says what was other than in the product', () => {
    const options = { seed: 5, people: 20, statements: 16, scenarios: ['flat', 'tired'] } as const;
    expect(headingFor('own-1', { ...options, changes: { pick: 0 } })).toBe(
      'own-1, pick 0: 20 people each of flat, tired; seed 5, 16 statements',
    );
  });
});
