/** How important something can be, from 1 (not) to 4 (very): the steps of every scale, here and in every record. */
export const ratingSteps = [1, 2, 3, 4] as const;
export type RatingStep = (typeof ratingSteps)[number];
