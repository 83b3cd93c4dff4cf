/** What many people of one scenario add up to, and what the scenarios mean together. */
import { measure, meanOfAll, type Measured } from './measures.ts';
import { makePerson } from './person.ts';
import { budgets, runOf, type Budget } from './run.ts';
import type { Scenario } from './scenarios.ts';
import type { StartSession } from './session.ts';

export interface Figures {
  /** One for each budget, in their order. */
  readonly atBudgets: readonly Measured[];
  /** 95th percentile of a call in milliseconds, mean over people. */
  readonly slowCall: number;
}

export type FiguresOf = ReadonlyMap<Scenario, Figures>;

export interface Sample {
  readonly seed: number;
  /** In each scenario. */
  readonly people: number;
  readonly statements: number;
}

/** People of a seed have numbers of their own: no two seeds share one. */
const peoplePerSeed = 100_000;
/** So far apart are the seeds of a person's two forms. */
const nextForm = 7;

export function figuresOf(
  start: StartSession,
  scenario: Scenario,
  { seed, people, statements }: Sample,
): Figures {
  const runs = Array.from({ length: people }, (_, at) => {
    const number = seed * peoplePerSeed + at;
    const person = makePerson({ scenario, number, statements });
    const sameOnAnotherDay = makePerson({ scenario, number, statements, day: 1 });
    const run = runOf(start, person, number);
    const again = runOf(start, sameOnAnotherDay, number + nextForm);
    const measured = run.looks.map(({ outcome, read }, look) =>
      measure(person, outcome, again.looks[look]?.outcome ?? outcome, read),
    );
    return { measured, slowCall: run.slowCall };
  });
  return {
    atBudgets: budgets.map((_, look) => meanOfAll(runs.flatMap(({ measured }) => measured[look] ?? []))),
    slowCall: runs.reduce((sum, { slowCall }) => sum + slowCall, 0) / people,
  };
}

/** At so many taps: of one scenario, or the mean of all; undefined when that scenario was not run. */
export function measuredAt(figures: FiguresOf, taps: Budget, scenario?: Scenario): Measured | undefined {
  const look = budgets.indexOf(taps);
  if (scenario) return figures.get(scenario)?.atBudgets[look];
  return meanOfAll([...figures.values()].flatMap(({ atBudgets }) => atBudgets[look] ?? []));
}

/** Of the slowest scenario. */
export const slowestCall = (figures: FiguresOf): number =>
  Math.max(...[...figures.values()].map(({ slowCall }) => slowCall));
