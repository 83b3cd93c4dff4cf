/** The answers record: what is stored, put into the PDF, mapped and read by the clinician. Never a machine snapshot. */
import * as v from 'valibot';
import { ratingSteps } from '#content/rating.ts';

/** Limits shared by every reader (lengths in UTF-16 units, sizes in bytes). */
export const limits = {
  text: 2000,
  line: 200,
  ownItems: 12,
  ownQuestions: 30,
  listed: 80,
  choices: 200,
  looks: 50,
  json: 512_000,
  depth: 8,
  pdf: 20_000_000,
  inflated: 1_000_000,
} as const;

export const recordFormat = 'waymark-answers';
export const recordVersion = 1;

/** Far more than anybody makes, and so few that one more is always another number. */
const changesAtMost = 2 ** 48;

export const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9.-]+$/));
const Day = v.pipe(v.string(), v.isoDate());
const Words = v.pipe(v.string(), v.maxLength(limits.text));

/** Not reached = no answer stored. left-open = Continue was pressed with nothing given. */
export const Status = v.picklist(['answered', 'left-open', 'skipped', 'not-sure', 'rather-talk']);
export type Status = v.InferOutput<typeof Status>;

/** One option id, several, a rating step 1-4, or words as typed. */
export const Value = v.union([v.picklist(ratingSteps), Words, v.pipe(v.array(Id), v.maxLength(60))]);
export type Value = v.InferOutput<typeof Value>;

/** Whose answer it is; `typedBy` says whose hand. */
export const AnsweredBy = v.picklist(['person', 'together', 'parent', 'other']);
export type AnsweredBy = v.InferOutput<typeof AnsweredBy>;
/** Everyone who reads the summary, or only the care team (kept for the second file). */
export const Audience = v.picklist(['everyone', 'team']);

const Given = { status: Status, value: v.optional(Value), day: Day };
export const Answer = v.object({
  ...Given,
  answeredBy: AnsweredBy,
  typedBy: AnsweredBy,
  audience: Audience,
  /** What stood here on earlier days, oldest first. */
  earlier: v.pipe(v.array(v.object(Given)), v.maxLength(50)),
});
export type Answer = v.InferOutput<typeof Answer>;

/** A choice between items, with the whole set that was asked. `chosen` empty: 'equal' or 'none' says which. */
export const Choice = v.pipe(
  v.object({
    kind: v.picklist(['pair', 'pick']),
    set: v.pipe(v.array(Id), v.minLength(2), v.maxLength(40)),
    chosen: v.pipe(v.array(Id), v.maxLength(3)),
    said: v.picklist(['chosen', 'equal', 'none']),
    day: Day,
    answeredBy: AnsweredBy,
  }),
  v.check(
    ({ set, chosen, said }) =>
      chosen.every((id) => set.includes(id)) && (said === 'chosen') === chosen.length > 0,
    'A choice does not fit the set that was asked.',
  ),
);
export type Choice = v.InferOutput<typeof Choice>;

/** What is begun and not yet said on the page of the choices, so that coming back finds it. Never handed over. */
export const DraftChoices = v.object({
  /** The person asked for more than the usual: until so many choices are made; 0 when they did not. */
  until: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.choices)),
  /** Ticked on the short list that stands. */
  ticked: v.pipe(v.array(Id), v.maxLength(3)),
  /** A pair being looked at once more. */
  again: v.optional(v.tuple([Id, Id])),
});
export type DraftChoices = v.InferOutput<typeof DraftChoices>;

/** Words that stand in a field and are not added to their list yet, so that no way to leave the page loses one. Never handed over. */
const Draft = v.object({
  /** Id of the place where they stand. */
  at: v.pipe(v.string(), v.maxLength(100)),
  text: v.pipe(v.string(), v.maxLength(limits.line)),
});
/** By what they become: an item, one of those that matter most on the short way, a question for the team. */
export const Drafts = v.object({
  'own-item': v.optional(Draft),
  most: v.optional(Draft),
  question: v.optional(Draft),
});
export type DraftKind = keyof v.InferOutput<typeof Drafts>;

/** The short way, for somebody to whom it is too much. */
export const QuickPath = v.object({
  /** It is being walked; else the whole journey is. */
  isTaken: v.boolean(),
  /** The place of the journey to go back to. */
  from: v.pipe(v.string(), v.maxLength(100)),
  /** The items to choose from, settled when it was first taken. */
  list: v.pipe(v.array(Id), v.maxLength(40)),
});
export type QuickPath = v.InferOutput<typeof QuickPath>;

/** An item in the person's own words. Ids 'own.1', 'own.2'... */
export const OwnItem = v.object({ id: Id, text: Words, consideration: v.optional(Id) });
export type OwnItem = v.InferOutput<typeof OwnItem>;
export const ownItemPrefix = 'own.';
/** Ids of own questions begin with it; a number follows. */
export const ownQuestionPrefix = 'own-question.';
export const isOwnItem = (id: string): boolean => id.startsWith(ownItemPrefix);

/** The order: groups of item ids, most important first; a group of several is "about equal". */
export const Order = v.object({
  groups: v.array(v.pipe(v.array(Id), v.minLength(1))),
  day: Day,
  basis: v.string(),
});
export type Order = v.InferOutput<typeof Order>;

/** An order looked at again on a later day: the day, what was said of it, and the order as it stood on its own day. */
export const Look = v.object({
  day: Day,
  said: v.picklist(['still-right', 'changed']),
  order: v.omit(Order, ['basis']),
});
export type Look = v.InferOutput<typeof Look>;

/** A question on the person's list, in their order. `text` is set when it is their own or was edited. */
export const ListedQuestion = v.object({ id: Id, text: v.optional(Words), must: v.boolean() });
export type ListedQuestion = v.InferOutput<typeof ListedQuestion>;

export const AnswersRecord = v.object({
  format: v.literal(recordFormat),
  version: v.literal(recordVersion),
  /** Key of the session: several can stand on one device. */
  id: v.pipe(v.string(), v.uuid()),
  pack: v.object({ id: Id, version: v.pipe(v.string(), v.maxLength(40)) }),
  /** Version of the ranking method that made `computedOrder`. */
  method: v.pipe(v.string(), v.maxLength(40)),
  language: v.pipe(v.string(), v.maxLength(10)),
  /** 32 bit, made once at random: order of items, sides of pairs, order of the limb group. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  startedOn: Day,
  /** Last change, with time and offset. */
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Counts every change; the newer of two copies has the higher one (never the clock). */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(changesAtMost)),
  /** Id of the place in the journey; '' before the first. */
  at: v.pipe(v.string(), v.maxLength(100)),
  shortWay: v.optional(QuickPath),
  /** Considerations in the order visited. */
  visited: v.array(Id),
  /** By question id, and by item id for ratings. */
  answers: v.record(Id, Answer),
  choices: v.pipe(v.array(Choice), v.maxLength(limits.choices)),
  openChoices: v.optional(DraftChoices),
  ownItems: v.pipe(v.array(OwnItem), v.maxLength(limits.ownItems)),
  drafts: v.optional(Drafts),
  computedOrder: v.nullable(Order),
  /** The person has the last word: null until they move something. */
  ownOrder: v.nullable(Order),
  /** Oldest first; no order that stood on an earlier day is lost when a new one is made after a look. */
  looks: v.optional(v.pipe(v.array(Look), v.maxLength(limits.looks))),
  /** null until the person touches the list. `removed` are never brought up again by themselves. */
  teamQuestions: v.nullable(
    v.object({ listed: v.pipe(v.array(ListedQuestion), v.maxLength(limits.listed)), removed: v.array(Id) }),
  ),
  /** Places left by Continue or Skip. */
  passed: v.array(v.pipe(v.string(), v.maxLength(100))),
  /** How many parts made no sense when it came from outside, and are not in it: whoever shows it says so. */
  setAside: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
});
export type AnswersRecord = v.InferOutput<typeof AnswersRecord>;
