/** What the self-check and the reading level must look like. Run in tests only; the app imports types. */
import * as v from 'valibot';

/** One point of the standard. What it asks is said by the program (`about.asks.<id>`), where it is answered by the aid. */
export const Criterion = v.strictObject({
  /** The standard's own number where it has one. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
  /** The standard asks the first group of every aid, the second so that nobody is led astray; the third makes an aid better. */
  group: v.picklist(['qualifying', 'certifying', 'quality']),
  /** open: rests on people, and waits for them. */
  met: v.picklist(['yes', 'partly', 'no', 'open', 'not-applicable']),
});
export type Criterion = v.InferOutput<typeof Criterion>;

/** ipdas.json */
export const SelfCheck = v.strictObject({ criteria: v.array(Criterion) });

/** reading-level.json: the bound in whole steps that the person's texts of a language keep to: at most (grade) or at least (ease). */
export const ReadingLevels = v.record(
  v.string(),
  v.strictObject({ measure: v.picklist(['fleschKincaid', 'kandelMoles']), level: v.number() }),
);
export type ReadingLevels = Readonly<v.InferOutput<typeof ReadingLevels>>;
