/** One person with one method: what it shows at each budget of taps, and how long its calls take. */
import type { Person } from './person.ts';
import { readFor, steps, tapsFor, type Outcome, type StartSession } from './session.ts';

/** Taps after the ratings at which the result is looked at. */
export const budgets = [0, 4, 6, 8, 10, 12, 16, 24] as const;
export type Budget = (typeof budgets)[number];

interface Look {
  readonly outcome: Outcome;
  readonly read: number;
}

export interface Run {
  /** One for each budget, in their order. */
  readonly looks: readonly Look[];
  /** 95th percentile of this run's calls, in milliseconds. */
  readonly slowCall: number;
}

/** Asks and answers until the last budget is spent or no question is left. */
export function runOf(start: StartSession, person: Person, seed: number): Run {
  const session = start(person.items, person.ratings, seed, steps);
  const looks: Look[] = [];
  const times: number[] = [];
  const timed = <T>(call: () => T): T => {
    const from = performance.now();
    const value = call();
    times.push(performance.now() - from);
    return value;
  };
  let [taps, read] = [0, 0];
  for (;;) {
    const question = timed(() => session.next());
    const after = question ? taps + tapsFor(question) : Infinity;
    const spent = budgets.filter((budget) => budget < after).slice(looks.length);
    looks.push(...spent.map(() => ({ outcome: session.result(), read })));
    if (!question || looks.length === budgets.length) break;
    const reply = person.answer(question, taps);
    timed(() => session.answer(reply));
    taps = after;
    read += readFor(question);
  }
  return { looks, slowCall: percentile95(times) };
}

const percentile95 = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
