/** The method's numbers held still, so that these tests say the same while the tuned ones move. */
import type { Tuning } from '#domain/ranking/steps/tuning.ts';

export const fixed: Tuning = {
  pick: 8,
  lists: 3,
  slack: 2,
  steps: [0.1, 0.23, 0.32, 0.35],
  stepsWeight: 4,
  reliability: 0.8,
  sharpness: 2,
  listSharpness: 0.35,
  lapse: 0.08,
  tie: 0.15,
  sweeps: 4,
  draws: 256,
  pool: 9,
  worth: [0.5, 1, 0.25],
};
