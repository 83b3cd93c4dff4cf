/** Beliefs about items 'a', 'b', 'c'... made for one case: whatever the case leaves open follows from no answers at all. */
import type { RankedChoice } from '#domain/ranking/contract.ts';
import { beliefOf, type Belief } from '#domain/ranking/steps/belief.ts';
import { fixed } from './fixed-tuning.ts';
import { ids, silent } from './ten-items.ts';

/** In the order of the letters. */
export function believing(many: number, changes: Partial<Belief> = {}): Belief {
  const items = ids.slice(0, many);
  const belief = beliefOf({ ...silent, items }, fixed);
  return { ...belief, order: belief.ids.map((_, index) => index), ...changes };
}

/** A choice with the chance that all others gave its answer. */
export const judged = (choice: RankedChoice, expected: number): Belief['pairs'][number] => ({
  choice,
  expected,
});
