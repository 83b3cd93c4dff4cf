/** The method that is judged: the product's own, asked beyond its usual stop. */
import type { NextQuestion, RankingInput } from '#domain/ranking/contract.ts';
import { methodOf } from '#domain/ranking/steps/bradley-terry.ts';
import { strengthOf } from '#domain/ranking/steps/grouping.ts';
import type { Tuning } from '#domain/ranking/steps/tuning.ts';

interface Belief {
  /** Every item, most important first. */
  readonly order: readonly string[];
  readonly strength: Readonly<Record<string, number>>;
  readonly chanceTop3: Readonly<Record<string, number>>;
}

export interface MeasuredMethod {
  readonly version: string;
  readonly nextBeyondStop: (input: RankingInput) => NextQuestion | null;
  readonly belief: (input: RankingInput) => Belief;
}

/** Numbers of the method that may be changed for one measurement. */
export type Changes = Partial<Tuning>;

export function methodUnderTest(changes: Changes): MeasuredMethod {
  const { version, nextBeyondStop, belief } = methodOf(changes);
  return {
    version,
    nextBeyondStop,
    belief: (input) => {
      const now = belief(input);
      const { ids, order, three } = now;
      const byId = (of: (item: number) => number) =>
        Object.fromEntries(ids.map((id, item) => [id, of(item)]));
      return {
        order: order.flatMap((item) => ids[item] ?? []),
        strength: byId((item) => strengthOf(item, now)),
        chanceTop3: byId((item) => three[item] ?? 0),
      };
    },
  };
}
