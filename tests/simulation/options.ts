/** What may be said on the command line of the bench. */
import { parseArgs } from 'node:util';
import type { Changes } from './method-under-test.ts';
import { scenarioNames, type Scenario } from './scenarios.ts';
import { statementNumbers, type Statements } from './targets.ts';

export interface Options {
  readonly seed: number;
  readonly people: number;
  readonly statements: Statements;
  readonly scenarios: readonly Scenario[];
  /** What is other than in the product. */
  readonly changes: Changes;
}

/** @throws when a name is unknown or a value cannot be. */
export function optionsFrom(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { seed: text, n: text, items: text, scenarios: text, pick: text },
  });
  const names = values.scenarios?.split(',') ?? scenarioNames;
  return {
    seed: wholeNumber('seed', values.seed ?? '1'),
    people: wholeNumber('n', values.n ?? '150', 1),
    statements: oneOf('items', wholeNumber('items', values.items ?? '24'), statementNumbers),
    scenarios: names.map((name) => oneOf('scenarios', name, scenarioNames)),
    changes: values.pick === undefined ? {} : { pick: wholeNumber('pick', values.pick) },
  };
}

function wholeNumber(name: string, value: string, least = 0): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} takes a whole number from ${least}, not "${value}".`);
  return number;
}

function oneOf<T extends string | number>(name: string, value: string | number, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Error(`--${name} takes ${all.join(', ')}, not "${value}".`);
  return found;
}
