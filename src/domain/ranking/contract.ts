/** What the ranking receives and gives: items and answers only; it cannot see considerations, options or words. */
import type { RatingStep } from '#content/rating.ts';

/** Null when skipped, not sure or not asked. */
export type Rating = RatingStep | null;

export interface RankedChoice {
  readonly kind: 'pair' | 'pick';
  /** In the order shown. */
  readonly set: readonly string[];
  readonly chosen: readonly string[];
  readonly said: 'chosen' | 'equal' | 'none';
}

export interface RankingInput {
  /** Every item on the person's path, own items too. File order means nothing. */
  readonly items: readonly string[];
  /** Of these items alone. */
  readonly ratings: Readonly<Record<string, Rating>>;
  /** Between these items alone, a pair between two; at most one for each set: the last that was said. */
  readonly choices: readonly RankedChoice[];
  /** Pairs that the source itself sets against each other; at most two are asked on top. */
  readonly tensions: readonly (readonly [string, string])[];
  readonly seed: number;
}

/** The next thing to ask. A pair's first item stands on the first side; a pick is a short list to choose up to so many from. */
export type NextQuestion =
  | { readonly kind: 'pair'; readonly set: readonly [string, string] }
  | { readonly kind: 'pick'; readonly set: readonly string[]; readonly upTo: number };

export type Certainty = 'clear' | 'likely' | 'not-sure-yet';

export interface RankedItem {
  readonly id: string;
  readonly rating: Rating;
  /** 0-1: mean chance to come before each other item of this person. */
  readonly strength: number;
  /** For the first three places, from the chance to belong to the person's first three; null elsewhere: no claim. */
  readonly certainty: Certainty | null;
  /** How many choices (pairs and short lists) it stood in, and in how many of them it was chosen. */
  readonly asked: number;
  readonly chosen: number;
}

export interface RankingResult {
  readonly method: string;
  /** Most important first; items that the answers don't tell apart share a group. Only items with a rating or a choice. */
  readonly groups: readonly (readonly RankedItem[])[];
  /** Items nothing was said about, in the seeded order. */
  readonly unsaid: readonly string[];
  /** Pairs the person was torn between: called equal, or decided against what all their other answers say. */
  readonly torn: readonly (readonly [string, string])[];
  /** Up to three decided pairs with the smallest margin: the choices that were hard. */
  readonly hardest: readonly RankedChoice[];
  /** Decided pairs that go against what all the other answers say (their chance is below 25 %). */
  readonly against: readonly RankedChoice[];
  /** One circle among the decided pairs (A before B before C before A), the most surprising; empty when there is none. */
  readonly circle: readonly string[];
}

export interface RankingMethod {
  readonly version: string;
  /** null: nothing left worth asking. `more` asks beyond the usual stop. */
  readonly next: (input: RankingInput, more: boolean) => NextQuestion | null;
  readonly rank: (input: RankingInput) => RankingResult;
  /** Seeded order of items, for pages and ties. */
  readonly order: (items: readonly string[], seed: number) => readonly string[];
}
