/** Ids, and the rules in data that say when something is shown, asked or brought up. */
import * as v from 'valibot';
import { field } from './described.ts';
import { ratingSteps } from './rating.ts';

/** Kebab-case parts joined by dots; never renamed, never reused: ids live in people's PDFs. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/, 'is not a kebab-case id'),
);

/** Append-only number beside an id, for compact codes. Unique within its list. */
export const Numbered = {
  id: field('Its name for ever: small letters, digits, hyphens, dots. Never renamed, never used again.', Id),
  number: field(
    'Its number for ever, in QR codes on paper. Not twice in one list: a new entry takes the next one.',
    v.pipe(v.number(), v.integer(), v.minValue(1)),
  ),
};

export const Voice = v.picklist(['adult', 'teen', 'parent']);
export type Voice = v.InferOutput<typeof Voice>;

/** A rule in data: when something is shown, asked or brought up. `has` looks at option ids and at the statuses 'not-sure' and 'rather-talk'. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; has: string[] }
  | { question: string; filled: true }
  | { itemSet: string[] }
  | { voice: Voice[] }
  | { item: string; top: number }
  | { item: string; rated: number };

const question = field('Id of the question that is looked at.', Id);
const item = field('Id of the item that is looked at.', Id);

/** A list of none would hold for everyone, or for nobody. */
const some = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.minLength(1, 'names nothing'));

export const Condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ all: field('Holds when each of these holds.', some(Condition)) }),
      v.strictObject({ any: field('Holds when at least one of these holds.', some(Condition)) }),
      v.strictObject({ not: field('Holds when this does not.', Condition) }),
      v.strictObject({
        question,
        has: field('Holds when one of these options, "not-sure" or "rather-talk" was chosen.', some(Id)),
      }),
      v.strictObject({ question, filled: field('Holds when anything was answered.', v.literal(true)) }),
      v.strictObject({ itemSet: field('Holds for people with one of these sets of items.', some(Id)) }),
      v.strictObject({ voice: field('Holds for people with one of these voices.', some(Voice)) }),
      v.strictObject({
        item,
        top: field(
          'Holds when the item is among so many first ones.',
          v.pipe(v.number(), v.integer(), v.minValue(1)),
        ),
      }),
      v.strictObject({
        item,
        rated: field('Holds when the item was rated at least so high.', v.picklist(ratingSteps)),
      }),
    ],
    'is no condition: it has "all", "any", "not", "itemSet", "voice", "question" with "has" or "filled", or "item" with "rated" or "top"',
  ),
);
