/** What the structure of an aid must look like (ids, order, conditions, sources); schema-words.ts has the words. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';

/** Kebab-case parts joined by dots; never renamed, never reused: ids live in people's PDFs. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/, 'is not a kebab-case id'),
);
/** Append-only number beside an id, for compact codes. Unique within its list. */
const Numbered = { id: Id, number: v.pipe(v.number(), v.integer(), v.minValue(1)) };

/** Where a sentence rests: lines of the source, 'gap' (the source is silent), or 'extends' (a value or a question of ours, never a medical claim). */
export const From = v.array(
  v.union([v.pipe(v.number(), v.integer()), v.literal('gap'), v.literal('extends')]),
);

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

export const Condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(Condition) }),
    v.strictObject({ any: v.array(Condition) }),
    v.strictObject({ not: Condition }),
    v.strictObject({ question: Id, has: v.array(Id) }),
    v.strictObject({ question: Id, filled: v.literal(true) }),
    v.strictObject({ itemSet: v.array(Id) }),
    v.strictObject({ voice: v.array(Voice) }),
    v.strictObject({ item: Id, top: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    v.strictObject({ item: Id, rated: v.picklist([1, 2, 3, 4]) }),
  ]),
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

export const AnswerOption = v.strictObject({
  ...Numbered,
  /** Chosen alone: choosing it clears the others, and the other way round. */
  exclusive: v.optional(v.literal(true)),
  when: v.optional(Condition),
  /** Roles `who` and `answered-by`: the voice this answer sets, and who is taken to answer. */
  voice: v.optional(Voice),
  answeredBy: v.optional(v.picklist(['person', 'together', 'parent', 'other'])),
  /** Roles `help` and `typed-by`: a hand that is not the one of who answers. */
  typedBy: v.optional(v.literal('other')),
  /** Role `place`: the set of items this place brings. */
  itemSet: v.optional(Id),
  /** Under a small heading of this id (words: groups). */
  group: v.optional(Id),
  /** Shown under "more". */
  more: v.optional(v.literal(true)),
});
export type AnswerOption = v.InferOutput<typeof AnswerOption>;

export const Question = v.strictObject({
  ...Numbered,
  /** choice: one of the options; choices: several; words: free text; line: one line; date. */
  kind: v.picklist(['choice', 'choices', 'words', 'line', 'date']),
  options: v.optional(v.array(AnswerOption)),
  /** Offers "I am not sure" and "I would rather talk about it" beside the options. */
  unsure: v.optional(v.literal(true)),
  talk: v.optional(v.literal(true)),
  when: v.optional(Condition),
  /** Else its answer never leaves the device: not on the summary, not in the file. */
  sharedWhen: v.optional(Condition),
  role: v.optional(Role),
  /** May be kept for the care team alone; with a condition, only by those for whom it holds. */
  private: v.optional(v.union([v.literal(true), Condition])),
  /** Opens under "more" on its page. */
  more: v.optional(v.literal(true)),
  from: From,
});
export type Question = v.InferOutput<typeof Question>;

export const Item = v.strictObject({
  ...Numbered,
  consideration: Id,
  /** The sets of items it belongs to. */
  itemSets: v.array(Id),
  from: From,
});
export type Item = v.InferOutput<typeof Item>;

/** One page of the journey. reading: facts; ratings: three items each, as many pages as needed; questions: what is asked; notice: text only (same for every symptom). */
export const Page = v.strictObject({
  id: Id,
  kind: v.picklist([
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
  facts: v.optional(v.array(Id)),
  more: v.optional(v.array(Id)),
  questions: v.optional(v.array(Id)),
  terms: v.optional(v.array(Id)),
  /** "You can stop here and come back." */
  pause: v.optional(v.literal(true)),
  /** Two lists of the same options stand side by side. */
  layout: v.optional(v.literal('side-by-side')),
  when: v.optional(Condition),
});
export type Page = v.InferOutput<typeof Page>;

/** One of the counted steps of the trail. A step with `consideration` may be visited in the person's own order. */
export const Step = v.strictObject({
  id: Id,
  consideration: v.optional(Id),
  pages: v.array(Page),
});
export type Step = v.InferOutput<typeof Step>;

/** A question for the care team: brought up by `when`, or always; `rank` settles which of them come first (low first). */
export const TeamQuestion = v.strictObject({
  ...Numbered,
  when: v.optional(Condition),
  /** Waits under "more" unless the person takes it. */
  more: v.optional(v.literal(true)),
  rank: v.number(),
  /** The answer in own words that fills {words}. */
  words: v.optional(Id),
  from: From,
});
export type TeamQuestion = v.InferOutput<typeof TeamQuestion>;

/** Two items that pull apart in the source; offered once as a pair when both were rated. */
export const Tension = v.strictObject({ ...Numbered, items: v.tuple([Id, Id]), from: From });
export type Tension = v.InferOutput<typeof Tension>;

export const Consideration = v.strictObject({
  ...Numbered,
  /** The shape beside its name: an entry of marks.json. */
  mark: Id,
});
export type Consideration = v.InferOutput<typeof Consideration>;

export const ItemSet = v.strictObject({
  ...Numbered,
  /** Larger sets win when several places were chosen; sets of equal size join into `joined`. */
  size: v.number(),
  joined: v.optional(Id),
});

/** As in `en` or `yue`: the folder of its words, and the `lang` of its pages. */
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not the tag of a language'),
);

/** aid.json: what the aid is, in few bytes, since the first page needs it. */
export const Aid = v.strictObject({
  id: Id,
  version: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  /** The first one stands at the root of the site, each other in a folder of its own. */
  languages: v.pipe(
    v.array(Language),
    v.minLength(1, 'names no language'),
    v.check((languages) => new Set(languages).size === languages.length, 'names a language twice'),
  ),
  source: v.strictObject({ id: Id, year: v.number(), reviewed: v.nullable(v.string()) }),
});
export type Aid = v.InferOutput<typeof Aid>;

/** questionnaire.json */
export const Structure = v.strictObject({
  considerations: v.array(Consideration),
  itemSets: v.array(ItemSet),
  /** The set used when no place is known. */
  neutralItemSet: Id,
  items: v.array(Item),
  questions: v.array(Question),
  steps: v.array(Step),
  /** After the last counted step: check and summary. */
  ending: v.array(Page),
  /** Questions on the side page for somebody to whom it is too much. */
  tooMuch: v.array(Id),
  /** A way of about two minutes: pages of its own, and by their ids pages of the journey, each where it comes. */
  shortWay: v.array(v.union([Id, Page])),
  tensions: v.array(Tension),
  teamQuestions: v.array(TeamQuestion),
});
export type Structure = v.InferOutput<typeof Structure>;

/** An aid as the program walks through it. */
export type Questionnaire = Aid & Structure;

export const Fact = v.strictObject({ id: Id, number: v.number(), section: Id, lines: v.array(v.number()) });
export type Fact = v.InferOutput<typeof Fact>;

/** A file of drawings/ and the facts that it shows; the first of an option stands for every place that has none of its own. */
const OptionDrawing = v.strictObject({ id: Id, places: v.optional(v.array(Id)), facts: v.array(Id) });

/** One of the things that the aid compares: the same cells each; an empty list is an empty cell of the same size. */
export const Option = v.strictObject({
  ...Numbered,
  /** What it is and how it is done: facts that open under its name. */
  about: v.optional(v.array(Id)),
  possible: v.array(Id),
  /** Fact ids by consideration id. */
  cells: v.record(Id, v.array(Id)),
  drawings: v.optional(v.array(OptionDrawing)),
});
export type Option = v.InferOutput<typeof Option>;

/** options.json */
export const Options = v.strictObject({
  facts: v.array(Fact),
  options: v.array(Option),
  /** Facts that stand above the comparison once: by consideration id, under `possible`, and under `intro` (what all of them are for). */
  general: v.record(Id, v.array(Id)),
  /** What comes first by place option id; `shuffled` lists are ordered by the person's seed. Order only: all options stay. */
  first: v.array(v.strictObject({ places: v.array(Id), options: v.array(Id), shuffled: v.boolean() })),
  terms: v.array(Id),
});
export type Options = v.InferOutput<typeof Options>;

/** marks.json: the shapes beside the names of considerations, by id, in a box of 32 by 32. */
export const Marks = v.record(
  Id,
  v.strictObject({
    /** A colour of style/tokens.css. */
    hue: v.picklist(['teal', 'ochre', 'plum', 'blue']),
    paths: v.array(
      v.strictObject({
        d: v.string(),
        /** ink: the mark's own colour; ground: the colour of the page, as if cut out. */
        fill: v.optional(v.picklist(['ink', 'ground'])),
        stroke: v.optional(v.picklist(['ink', 'ground'])),
        width: v.optional(v.number()),
      }),
    ),
  }),
);
export type Marks = Readonly<v.InferOutput<typeof Marks>>;
