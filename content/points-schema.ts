/** What points.json must look like: the good and hard points that the source makes of each option, by fact. For reviewers alone; the app never reads it. */
import * as v from 'valibot';
import { Id } from './schema.ts';

/** How many points a fact makes. */
const ByFact = v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(1)));

export const Points = v.record(Id, v.strictObject({ good: ByFact, hard: ByFact }));
export type Points = v.InferOutput<typeof Points>;
