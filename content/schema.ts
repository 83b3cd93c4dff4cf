/** What the structure of an aid must look like (ids, order, conditions, sources); schema-options.ts has what is compared, schema-words.ts the words. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';
import { field, optionalField } from './described.ts';
import { Condition, Id, Numbered, Voice } from './schema-conditions.ts';

export * from './schema-conditions.ts';
export * from './schema-options.ts';

/** Where a sentence rests: lines of the source, 'gap' (the source is silent), or 'extends' (a value or a question of ours, never a medical claim). */
export const From = v.pipe(
  v.array(
    v.union(
      [v.pipe(v.number(), v.integer()), v.literal('gap'), v.literal('extends')],
      'is neither a line of the source nor "gap" or "extends"',
    ),
  ),
  v.minLength(1, 'does not say where it rests'),
);

/** What a question is to the summary and the rules, so that code never names its id. */
export const Role = v.picklist([
  'who',
  'place',
  'mentioned',
  'other-option',
  'stage',
  'name',
  'appointment',
  'interpreter',
  'interpreter-language',
  'treated-before',
  'symptoms',
  'symptoms-words',
  'team-phone',
  'hardest',
  'hopes',
  'now',
  'tension',
  'own-item',
  'understood',
  'decide',
  'with-whom',
  'without-whom',
  'ready',
  'helper',
  'answered-by',
  'help',
  'private-room',
  'other-sheet',
  'typed-by',
  'helper-note',
  'overwhelmed',
]);
export type Role = v.InferOutput<typeof Role>;

const yes = v.literal(true);
const when = optionalField('Only then it is there. Left out: always.', Condition);
const from = field(
  'Where it rests: lines of the source, "gap" (the source is silent), or "extends" (a value or a question of ours, never a medical claim).',
  From,
);

export const AnswerOption = v.strictObject({
  ...Numbered,
  exclusive: optionalField('Chosen alone: choosing it clears the others, and the other way round.', yes),
  when,
  voice: optionalField('Of a question with the role "who": the voice that this answer sets.', Voice),
  answeredBy: optionalField(
    'Of the roles "who" and "answered-by": who is taken to answer.',
    v.picklist(['person', 'together', 'parent', 'other']),
  ),
  typedBy: optionalField(
    'Of the roles "help" and "typed-by": a hand that is not the one of who answers.',
    v.literal('other'),
  ),
  itemSet: optionalField('Of the role "place": the set of items that this place brings.', Id),
  group: optionalField('Under a small heading of this id; its words are in "groups".', Id),
  more: optionalField('Shown under "more".', yes),
});
export type AnswerOption = v.InferOutput<typeof AnswerOption>;

export const Question = v.strictObject({
  ...Numbered,
  kind: field(
    'choice: one of the options; choices: several; words: free text; line: one line; date.',
    v.picklist(['choice', 'choices', 'words', 'line', 'date']),
  ),
  options: optionalField(
    'What can be chosen; for the kinds choice and choices alone.',
    v.array(AnswerOption),
  ),
  unsure: optionalField('Offers "I am not sure" beside the options.', yes),
  talk: optionalField('Offers "I would rather talk about it" beside the options.', yes),
  when,
  sharedWhen: optionalField(
    'Else its answer never leaves the device: not on the summary, not in the file.',
    Condition,
  ),
  role: optionalField('What the question is to the summary, so that the program never names its id.', Role),
  private: optionalField(
    'May be kept for the care team alone; with a condition, only by those for whom it holds.',
    v.union([yes, Condition]),
  ),
  more: optionalField('Opens under "more" on its page.', yes),
  from,
});
export type Question = v.InferOutput<typeof Question>;

export const Item = v.strictObject({
  ...Numbered,
  consideration: field('The consideration that it belongs to.', Id),
  itemSets: field('The sets of items that it belongs to.', v.array(Id)),
  from,
});
export type Item = v.InferOutput<typeof Item>;

/** One page of the journey. */
export const Page = v.strictObject({
  id: field('Its name for ever, and its address after "#". Its words are in "pages".', Id),
  kind: field(
    'reading: facts; ratings: the items of the step, three a page; questions: what is asked; notice: text after any symptom; own-items, pairs, priorities, team-questions: once each; check, summary: the ending; matters-most, first-questions: the short way.',
    v.picklist([
      'reading',
      'ratings',
      'questions',
      'notice',
      'own-items',
      'pairs',
      'priorities',
      'team-questions',
      'check',
      'summary',
      'matters-most',
      'first-questions',
    ]),
  ),
  facts: optionalField('Facts that stand there.', v.array(Id)),
  more: optionalField('Facts that open under "more to know".', v.array(Id)),
  questions: optionalField('Questions that are asked there, in this order. Each on one page.', v.array(Id)),
  terms: optionalField('Words that are explained there.', v.array(Id)),
  pause: optionalField('Says "You can stop here and come back."', yes),
  layout: optionalField('Two lists of the same options stand side by side.', v.literal('side-by-side')),
  when,
});
export type Page = v.InferOutput<typeof Page>;

/** One of the counted steps of the trail. */
export const Step = v.strictObject({
  id: field('Its name; its words are in "steps".', Id),
  consideration: optionalField(
    'The consideration that it is about: people may visit such steps in their own order.',
    Id,
  ),
  pages: field('Its pages, in order.', v.array(Page)),
});
export type Step = v.InferOutput<typeof Step>;

/** A question for the care team. */
export const TeamQuestion = v.strictObject({
  ...Numbered,
  when: optionalField('Brought up only then. Left out: always.', Condition),
  more: optionalField('Waits under "more" unless the person takes it.', yes),
  rank: field('Settles which of them come first: low first.', v.number()),
  words: optionalField('Id of the question whose answer in own words fills {words}.', Id),
  from,
});
export type TeamQuestion = v.InferOutput<typeof TeamQuestion>;

/** Offered once as a pair when both were rated. */
export const Tension = v.strictObject({
  ...Numbered,
  items: field('Two items that pull apart in the source.', v.tuple([Id, Id])),
  from,
});
export type Tension = v.InferOutput<typeof Tension>;

export const Consideration = v.strictObject({
  ...Numbered,
  mark: field('The shape beside its name: an entry of marks.json.', Id),
});
export type Consideration = v.InferOutput<typeof Consideration>;

export const ItemSet = v.strictObject({
  ...Numbered,
  size: field('How many items it has. Larger sets win when several places were chosen.', v.number()),
  joined: optionalField('Sets of equal size join into this one.', Id),
});

/** As in `en` or `yue`: the folder of its words, and the `lang` of its pages. */
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not the tag of a language'),
);

/** 31 February is none. */
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** aid.json: what the aid is, in few bytes, since the first page needs it. */
export const Aid = v.strictObject({
  id: field('Its name for ever: it stands in people’s files.', Id),
  version: field('Raised with every change that people see.', v.pipe(v.string(), v.minLength(1))),
  date: field(
    'The day since when its facts are so, as 2026-11-30.',
    v.pipe(v.string(), v.isoDate(), v.check(isDay, 'is no day of the calendar')),
  ),
  languages: field(
    'The first one stands at the root of the site, each other in a folder of its own.',
    v.pipe(
      v.array(Language),
      v.minLength(1, 'names no language'),
      v.check((languages) => new Set(languages).size === languages.length, 'names a language twice'),
    ),
  ),
  source: field(
    'What its facts rest on.',
    v.strictObject({
      id: field('A name for the source.', Id),
      year: field('The year that it gives.', v.number()),
      reviewed: field('The day of its last review; null when it gives none.', v.nullable(v.string())),
    }),
  ),
});
export type Aid = v.InferOutput<typeof Aid>;

/** questionnaire.json */
export const Structure = v.strictObject({
  considerations: field(
    'The topics that are weighed. Each has as many items as the others.',
    v.array(Consideration),
  ),
  itemSets: field('Which items somebody rates. One set is enough when all rate the same.', v.array(ItemSet)),
  neutralItemSet: field('The set that is used when no place is known.', Id),
  items: field('What can matter to somebody, within a consideration. Never an option.', v.array(Item)),
  questions: field('All that is asked besides ratings.', v.array(Question)),
  steps: field('The counted steps, in order. One for each consideration.', v.array(Step)),
  ending: field(
    'After the last counted step: a page of kind check, then one of kind summary.',
    v.array(Page),
  ),
  tooMuch: field('Questions on the side page for somebody to whom it is too much.', v.array(Id)),
  shortWay: field(
    'A way of about two minutes: pages of its own, and by their ids pages of the journey; the summary last.',
    v.array(v.union([Id, Page])),
  ),
  tensions: field('Pairs of items that pull apart in the source.', v.array(Tension)),
  teamQuestions: field(
    'Questions for the care team, of which people keep those that they like.',
    v.array(TeamQuestion),
  ),
});
export type Structure = v.InferOutput<typeof Structure>;

/** An aid as the program walks through it. */
export type Questionnaire = Aid & Structure;
