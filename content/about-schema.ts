/** What the self-check and the reading level must look like. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';
import { field } from './described.ts';

/** One point of the standard. What it asks is said by the program (`about.asks.<id>`), where it is answered by the aid. */
export const Criterion = v.strictObject({
  id: field(
    'The standard’s own number where it has one.',
    v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
  ),
  group: field(
    'The standard asks the first group of every aid, the second so that nobody is led astray; the third makes an aid better.',
    v.picklist(['qualifying', 'certifying', 'quality']),
  ),
  met: field(
    'How far the aid meets it. open: rests on people, and waits for them.',
    v.picklist(['yes', 'partly', 'no', 'open', 'not-applicable']),
  ),
});
export type Criterion = v.InferOutput<typeof Criterion>;

/** ipdas.json */
export const SelfCheck = v.strictObject({
  criteria: field('Every point, in the order of the standard.', v.array(Criterion)),
});

/** reading-level.json: the bound in whole steps that the person's texts of a language keep to. */
export const ReadingLevels = v.record(
  v.string(),
  v.strictObject({
    measure: field(
      'fleschKincaid: a school year, in English; kandelMoles: ease from 0 to 100, in French.',
      v.picklist(['fleschKincaid', 'kandelMoles']),
    ),
    level: field('At most this grade, or at least this ease.', v.number()),
  }),
);
export type ReadingLevels = Readonly<v.InferOutput<typeof ReadingLevels>>;
