/** Seven kinds of people: how far apart things are in importance for them, and how noisily they rate and choose. Assumed, not measured. */

export interface Habits {
  /** Spread of true importance, and the parts of it that a topic and people in general account for. */
  readonly spread: number;
  readonly topicSpread: number;
  readonly commonSpread: number;
  /** 0-1: how far what matters most is squeezed together. */
  readonly bunching: number;
  /** A few things matter far more than all others. */
  readonly dominated: boolean;
  /** Thresholds between the four marks, in standard deviations of importance. */
  readonly thresholds: readonly [number, number, number];
  /** Personal use of the scale: spread of its shift and of the logarithm of its stretch. */
  readonly shiftSpread: number;
  readonly stretchSpread: number;
  readonly ratingNoise: number;
  readonly notSure: number;
  readonly leftOpen: number;
  /** Sharpness of a choice for each unit of importance, and the share of it lost with each tap. */
  readonly sharpness: number;
  readonly fatigue: number;
  /** Chance of a random answer, and what each tap adds. */
  readonly lapse: number;
  readonly lapseGrowth: number;
  /** Lasting quirk of each pair: what makes real circles. */
  readonly quirk: number;
  /** Two items that feel closer than about this are called equal. */
  readonly equalWithin: number;
  readonly skipsChoice: number;
  /** Slight favour for the first of a pair. */
  readonly firstFavour: number;
  /** Lists: noise grows by this share for each statement beyond two; places below the sixth of a long one are overlooked; first places favoured. */
  readonly listNoise: number;
  readonly overlooks: number;
  readonly listFavour: number;
}

const base: Habits = {
  spread: 1,
  topicSpread: 0.4,
  commonSpread: 0.5,
  bunching: 0,
  dominated: false,
  thresholds: [-1.55, -0.5, 0.3],
  shiftSpread: 0.5,
  stretchSpread: 0.25,
  ratingNoise: 0.6,
  notSure: 0.04,
  leftOpen: 0.04,
  sharpness: 3.5,
  fatigue: 0.02,
  lapse: 0.05,
  lapseGrowth: 0.0025,
  quirk: 0.2,
  equalWithin: 0.15,
  skipsChoice: 0.03,
  firstFavour: 0.03,
  listNoise: 0.06,
  overlooks: 0.15,
  listFavour: 0.15,
};

const tired: Partial<Habits> = {
  sharpness: 1.8,
  fatigue: 0.05,
  lapse: 0.1,
  lapseGrowth: 0.005,
  quirk: 0.4,
  ratingNoise: 0.8,
  leftOpen: 0.1,
  notSure: 0.08,
  skipsChoice: 0.08,
};

const careful: Partial<Habits> = {
  sharpness: 6,
  fatigue: 0.005,
  lapse: 0.02,
  lapseGrowth: 0.001,
  quirk: 0.1,
  ratingNoise: 0.4,
};

/** Typical; top truly bunched; nearly all rated highest; all alike; few things dominate; tired; careful. */
export const scenarios = {
  base,
  ceiling: { ...base, bunching: 0.65, thresholds: [-2.25, -1.1, -0.25] },
  all5: { ...base, bunching: 0.4, thresholds: [-3.1, -2, -1.1] },
  flat: { ...base, spread: 0.5 },
  peaked: { ...base, dominated: true },
  tired: { ...base, ...tired },
  careful: { ...base, ...careful },
} as const satisfies Record<string, Habits>;

export type Scenario = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as Scenario[];
