/** What points.json must look like: the good and hard points that the source makes of each option, by fact. For reviewers alone; the app never reads it. */
import * as v from 'valibot';
import { field } from './described.ts';
import { Id } from './schema-conditions.ts';

const ByFact = v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(1)));

export const Points = v.record(
  Id,
  v.strictObject({
    good: field('How many good points each fact makes, by fact.', ByFact),
    hard: field('How many hard points each fact makes, by fact.', ByFact),
  }),
);
export type Points = v.InferOutput<typeof Points>;
