/** The command line of the bench: what is left out has a value, what cannot be is refused. */
import { expect, it } from 'vitest';
import { optionsFrom } from '#tests/simulation/options.ts';
import { scenarioNames } from '#tests/simulation/scenarios.ts';

const said = (line: string) => optionsFrom(line.split(' ').filter(Boolean));

it('runs all scenarios with 24 statements unless told otherwise', () => {
  expect(said('')).toEqual({ seed: 1, people: 150, statements: 24, scenarios: scenarioNames, changes: {} });
});

it('takes every value that is said', () => {
  expect(said('--seed 5 --n 20 --items 16 --scenarios tired,flat --pick 0')).toEqual({
    seed: 5,
    people: 20,
    statements: 16,
    scenarios: ['tired', 'flat'],
    changes: { pick: 0 },
  });
});

it.each([
  ['--items 12', '--items takes'],
  ['--scenarios calm', '--scenarios takes base'],
  ['--n 0', '--n takes a whole number from 1'],
  ['--seed one', '--seed takes a whole number'],
  ['--speed 3', "Unknown option '--speed'"],
])('refuses %s', (line, message) => {
  expect(() => said(line)).toThrow(message);
});
