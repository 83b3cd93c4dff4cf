/** The figures of a sample: of each scenario, and of all together. */
import { describe, expect, it } from 'vitest';
import { figuresOf, measuredAt, slowestCall } from '#tests/simulation/figures.ts';
import type { Scenario } from '#tests/simulation/scenarios.ts';
import { askEverything } from './ask-everything.ts';

const sample = { seed: 5, people: 6, statements: 16 };
const both: Scenario[] = ['careful', 'tired'];
const figures = new Map(both.map((scenario) => [scenario, figuresOf(askEverything, scenario, sample)]));
const tauOf = (scenario?: Scenario) => measuredAt(figures, 24, scenario)?.tau ?? NaN;

describe('the figures of a sample', () => {
  it('are the same for the same seed, and others for another', () => {
    const once = figuresOf(askEverything, 'careful', sample).atBudgets;
    expect(once).toEqual(figures.get('careful')?.atBudgets);
    expect(once).not.toEqual(figuresOf(askEverything, 'careful', { ...sample, seed: 6 }).atBudgets);
  });

  it('count every scenario alike in the mean', () => {
    expect(tauOf()).toBeCloseTo((tauOf('careful') + tauOf('tired')) / 2);
    expect(tauOf('careful')).not.toBe(tauOf('tired'));
  });

  it('show that people do not answer alike on two days', () => {
    expect(measuredAt(figures, 24, 'tired')?.sameAgain).toBeLessThan(1);
  });

  it('know nothing of a scenario that was not run', () => {
    expect(measuredAt(figures, 10, 'peaked')).toBeUndefined();
  });

  it('name the time of the slowest scenario', () => {
    const times = [...figures.values()].map(({ slowCall }) => slowCall);
    expect(slowestCall(figures)).toBe(Math.max(...times));
  });
});
