/** The layout of the answers in a QR code: arrays in place of objects, numbers in place of ids. It lives on paper: rows are only ever added at the end. */
import * as v from 'valibot';
import { CheckWord } from '#domain/check-word/check-word.ts';
import { AnsweredBy, Audience, limits, Status } from '#domain/record/record.ts';

const whole = v.pipe(v.number(), v.integer());
const text = v.pipe(v.string(), v.maxLength(limits.text));
/** Numbers of one list of the pack; below zero for the person's own. */
const refs = v.pipe(v.array(whole), v.maxLength(100));
/** What stands below each other deflates best: tables are written column by column, zeros at the end of origins left out. */
const column = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.maxLength(400));
/** Place in the table of origins. */
const origin = whole;

/** Numbers are their places in these lists. */
export const people = AnsweredBy.options;
export const audiences = Audience.options;
export const statuses = Status.options;
export const outcomes = ['chosen', 'equal', 'none'] as const;
export const choiceKinds = ['pair', 'pick'] as const;

/** What the code leaves out, and only the full file holds. Numbers in a code are places in this list: it only grows at the end. */
export const missingParts = [
  'long-texts', // were cut
  'choices', // left out
  'team-questions', // left out
  'earlier-answers',
  'earlier-orders',
  'unknown', // of another version of the questionnaire
] as const;
export type MissingPart = (typeof missingParts)[number];

/** Whose answer, typed by whom, for whom, and how many days after the start: [by, typed by, audience, day]. */
const Origin = v.tuple([whole, whole, whole, whole]);
export type Origin = v.InferOutput<typeof Origin>;

/** Number of an option, numbers of several, a day in an array, words, or a status below zero (-1: the first). */
const Said = v.union([whole, refs, text]);
export type Said = v.InferOutput<typeof Said>;

/** Groups of items, the day, and where what it rested on differs from the answers here: [item, mark]; 0: nothing. */
const OrderRow = v.tuple([
  v.array(refs),
  whole,
  v.array(v.tuple([whole, v.union([v.literal(0), v.pipe(v.string(), v.maxLength(20))])])),
]);
export type OrderRow = v.InferOutput<typeof OrderRow>;

const ListedRow = v.tuple([whole, whole, v.union([text, v.literal(0)])]);

export const Rows = v.tuple([
  /** Pack, its version, method of the ranking, language. */
  v.tuple([v.string(), v.string(), v.string(), v.string()]),
  /** Id of the session, seed, first day, last change, count of changes. */
  v.tuple([v.string(), whole, v.string(), v.string(), whole]),
  /** The most used one first. */
  v.pipe(v.array(Origin), v.maxLength(500)),
  /** Ratings by the number of the item, from 1 on: a status below zero, 0 for none, or the step. */
  refs,
  /** Origins of the ratings, in the same places. */
  refs,
  /** Numbers of the questions in their order, each as the step from the one before; what was said; the origins. */
  v.tuple([column(whole), column(Said), column(origin)]),
  /** Number of the own item, words, consideration or 0, rating as above, origin. */
  v.pipe(v.array(v.tuple([whole, text, whole, whole, origin])), v.maxLength(limits.ownItems)),
  /** Kind and what was said (kind + 2 × saying), the sets asked, places of the chosen in them, origins. */
  v.tuple([column(whole), column(refs), column(refs), column(origin)]),
  /** The order that the answers give, and the person's own. */
  v.tuple([v.union([OrderRow, v.literal(0)]), v.union([OrderRow, v.literal(0)])]),
  /** Questions listed (number, must ask, own words or 0) and taken away; 0: never touched. */
  v.union([v.tuple([v.pipe(v.array(ListedRow), v.maxLength(limits.listed)), refs]), v.literal(0)]),
  /** Considerations in the order visited. */
  refs,
  /** Items of the short way's list, and 1 when that way is taken; 0: never. */
  v.union([v.tuple([refs, whole]), v.literal(0)]),
  /** 1 when the person saw the page with their order. */
  whole,
  /** What is missing here. */
  refs,
  /** The check word of the hand-over; 0: none, as in codes before 2026-12-01, which end before it. */
  v.optional(v.union([CheckWord, v.literal(0)]), 0),
]);
export type Rows = v.InferOutput<typeof Rows>;

/** The place of each row on paper, for ever. */
const places = {
  header: 0,
  session: 1,
  origins: 2,
  ratings: 3,
  ratingOrigins: 4,
  answers: 5,
  ownItems: 6,
  choices: 7,
  orders: 8,
  teamQuestions: 9,
  visited: 10,
  quickPath: 11,
  hasSeenOrder: 12,
  missing: 13,
  checkWord: 14,
} as const;
type Name = keyof typeof places;
const names = Object.keys(places) as Name[];

/** The rows by name, for whoever writes or reads them. */
export type Sections = { readonly [Of in Name]: Rows[(typeof places)[Of]] };

export const rowsOfSections = (sections: Sections): Rows => names.map((name) => sections[name]) as Rows;
export const sectionsOf = (rows: Rows): Sections =>
  Object.fromEntries(names.map((name) => [name, rows[places[name]]])) as unknown as Sections;
