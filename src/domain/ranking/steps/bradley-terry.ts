/** The ranking method: ratings, short lists and head-to-head pairs, read by one Bayesian Bradley-Terry model. Pure, and blind to what the items are about. */
import type { NextQuestion, RankingInput, RankingMethod, RankingResult } from '#domain/ranking/contract.ts';
import { shuffled } from '#domain/random/seeded.ts';
import { beliefOf, type Belief } from './belief.ts';
import { shouldStop } from './stopping-rule.ts';
import { openTension, ownPairs, pairOf, pairsAsked, tellingPair } from './next-pair.ts';
import { choicesAgainst, circleOf, hardestChoices, tornPairs } from './conflicts.ts';
import { openList } from './short-list.ts';
import { groupsOf, isSaid } from './grouping.ts';
import { tuned, type Tuning } from './tuning.ts';

const version = 'bradley-terry-1';

/** So many pairs of its own the method asks before the first and before the second tension of the source. */
const ownPairsBeforeTension = [2, 5] as const;

/** The method with other numbers than the tuned ones: for measuring. */
export function methodOf(changes: Partial<Tuning>): MeasuredMethod {
  const tuning = { ...tuned, ...changes };
  const belief = (input: RankingInput) => beliefOf(input, tuning);
  return {
    version,
    belief,
    next: (input, more) => nextQuestion(input, more, tuning),
    nextBeyondStop: (input) => openListOrPair(input, tuning),
    rank: (input) => resultOf(input, belief(input)),
    order: shuffled,
  };
}

export interface MeasuredMethod extends RankingMethod {
  readonly belief: (input: RankingInput) => Belief;
  /** The next question as if there were no budget. */
  readonly nextBeyondStop: (input: RankingInput) => NextQuestion | null;
}

export const bradleyTerry: MeasuredMethod = methodOf({});

function nextQuestion(input: RankingInput, more: boolean, tuning: Tuning): NextQuestion | null {
  const list = openList(input, tuning);
  if (list) return list;
  const belief = beliefOf(input, tuning);
  const stops = shouldStop(input, belief, more);
  const tension = openTension(input);
  if (tension && (stops ? !more : isTensionsTurn(input))) return pairOf(tension, input.seed);
  return stops ? null : toldPair(input, belief, tuning);
}

function isTensionsTurn(input: RankingInput): boolean {
  const own = ownPairs(input).length;
  const tensions = pairsAsked(input).length - own;
  return own >= (ownPairsBeforeTension[tensions] as number);
}

function openListOrPair(input: RankingInput, tuning: Tuning): NextQuestion | null {
  return openList(input, tuning) ?? toldPair(input, beliefOf(input, tuning), tuning);
}

function toldPair(input: RankingInput, belief: Belief, tuning: Tuning): NextQuestion | null {
  const pair = tellingPair(input, belief, tuning);
  return pair && pairOf(pair, input.seed);
}

const resultOf = (input: RankingInput, belief: Belief): RankingResult => ({
  method: version,
  groups: groupsOf(input, belief),
  unsaid: shuffled(input.items, input.seed).filter((id) => !isSaid(id, input)),
  torn: tornPairs(belief),
  hardest: hardestChoices(belief),
  against: choicesAgainst(belief),
  circle: circleOf(belief),
});
