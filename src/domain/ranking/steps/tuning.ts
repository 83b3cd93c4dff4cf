/** The numbers of the method, each with its unit; all were set on simulated people, none on patients. */

export interface Tuning {
  /** Items on a short list; 0 leaves short lists out and asks pairs only. */
  readonly pick: number;
  /** Most short lists, when very many items are rated alike. */
  readonly lists: number;
  /** So many more than fit on one list may be rated alike before a second list is made. */
  readonly slack: number;
  /** Expected shares of the four steps of the rating, lowest first, and how many answers they count for. */
  readonly steps: readonly [number, number, number, number];
  readonly stepsWeight: number;
  /** Correlation of a rating with what really matters to the person, 0-1. */
  readonly reliability: number;
  /** How sharply a person tells two items of a pair apart, per unit of the spread of importance. */
  readonly sharpness: number;
  /** Sharpness of a short list relative to a pair's. */
  readonly listSharpness: number;
  /** Share of answers that have nothing to do with importance. */
  readonly lapse: number;
  /** Differences below this feel equal (units of the spread). */
  readonly tie: number;
  /** Rounds of expectation propagation. */
  readonly sweeps: number;
  /** Draws from the belief for chances and gains; even. */
  readonly draws: number;
  /** Items among which the next pair is looked for. */
  readonly pool: number;
  /** What it is worth to learn who is first, among the first three, among the first five. */
  readonly worth: readonly [first: number, three: number, five: number];
}

export const tuned: Tuning = {
  pick: 8,
  lists: 3,
  slack: 2,
  steps: [0.1, 0.23, 0.32, 0.35],
  stepsWeight: 4,
  reliability: 0.8,
  sharpness: 1.9,
  listSharpness: 0.32,
  lapse: 0.08,
  tie: 0.15,
  sweeps: 4,
  draws: 256,
  pool: 9,
  worth: [0.5, 1, 0.25],
};
