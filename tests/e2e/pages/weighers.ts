/** Ways to choose that are nobody's fault: at random, and round in circles. */
import type { Weighing } from '#tests/examples/person.ts';

/** The same seed chooses the same; now and then both matter equally. */
export function atRandom(seed: number): Weighing {
  let state = seed;
  return (set) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = Math.floor((state / 2 ** 32) * (set.length + 0.5));
    return set[at] ?? null;
  };
}

/** Of two, the one that closes a circle, as soon as one can be closed. */
export function inCircles(): Weighing {
  const over: (readonly [string, string])[] = [];
  const leads = (from: string, to: string): boolean =>
    over.some(([winner, loser]) => winner === from && (loser === to || leads(loser, to)));
  let isClosed = false;
  return ([a = '', b = '', ...others]) => {
    if (others.length > 0) return a;
    const chosen = !isClosed && leads(a, b) ? b : a;
    isClosed ||= chosen === b;
    if (!isClosed) over.push([a, b]);
    return chosen;
  };
}
