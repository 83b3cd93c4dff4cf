/** What the ranking receives and gives: items and answers only; it cannot see considerations, kinds of surgery or words. */

/** 1-4, or null when skipped, not sure or not asked. */
export type Rating = 1 | 2 | 3 | 4 | null;

export interface RankedChoice {
  readonly kind: 'pair' | 'pick';
  readonly set: readonly string[];
  readonly chosen: readonly string[];
  readonly said: 'chosen' | 'equal' | 'none';
}

export interface RankingInput {
  /** Every item on the person's path, own items too. File order means nothing. */
  readonly items: readonly string[];
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly choices: readonly RankedChoice[];
  /** Pairs that the source itself sets against each other; at most two are asked on top. */
  readonly tensions: readonly (readonly [string, string])[];
  readonly seed: number;
}

/** The next thing to ask. A pair's first item stands on the first side. */
export type NextQuestion =
  | { readonly kind: 'pair'; readonly set: readonly [string, string] }
  | { readonly kind: 'pick'; readonly set: readonly string[]; readonly upTo: number };

export type Certainty = 'clear' | 'likely' | 'not-sure-yet';

export interface RankedItem {
  readonly id: string;
  readonly rating: Rating;
  /** 0-1: share of the person's other items that it comes before. */
  readonly strength: number;
  /** null: the method makes no claim. */
  readonly certainty: Certainty | null;
  /** How often it was asked about and how often it was chosen. */
  readonly asked: number;
  readonly chosen: number;
}

export interface RankingResult {
  readonly method: string;
  /** Most important first; items that no answer separates share a group. Only items with a rating or a choice. */
  readonly groups: readonly (readonly RankedItem[])[];
  /** Items nothing was said about, in the seeded order. */
  readonly unsaid: readonly string[];
  /** Pairs the person was torn between ("equal", or answers that pull apart). */
  readonly torn: readonly (readonly [string, string])[];
}

export interface RankingMethod {
  readonly version: string;
  /** null: nothing left worth asking. `more` asks beyond the usual stop. */
  readonly next: (input: RankingInput, more: boolean) => NextQuestion | null;
  readonly rank: (input: RankingInput) => RankingResult;
  /** Seeded order of items, for pages and ties. */
  readonly order: (items: readonly string[], seed: number) => readonly string[];
}
