/** What the words of one language must look like: those of the program, and those of an aid. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';
import { aidTexts, type AidKey } from './aid-texts.ts';

/**
 * One whole text. A plain string is the same for everyone; else keys are '*', a voice ('teen'), an item set ('arm'),
 * or both ('teen+arm'); the most exact key wins. No word is ever glued in, except {named} values.
 */
export const Text = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
]);
export type Text = v.InferOutput<typeof Text>;
const Texts = v.record(v.string(), Text);

/** content/program/<language>/<part>.json: any of these sections; code asks for them under literal keys. */
const programSections = {
  /** Frame, buttons, states. */
  ui: v.optional(Texts),
  /** Headings and sentences of the person's summary. */
  summary: v.optional(Texts),
  /** The same on the page of the care team, and that page itself. */
  review: v.optional(Texts),
  /** The text for the record of the care team. */
  note: v.optional(Texts),
};
export const ProgramWords = v.strictObject(programSections);

const aidEntries = Object.fromEntries(Object.keys(aidTexts).map((key) => [key, v.optional(Text)])) as Record<
  AidKey,
  v.OptionalSchema<typeof Text, undefined>
>;

/** <aid>/<language>/<part>.json: any of these sections; the parts of a language are merged by section. */
const aidSections = {
  /** What the aid says where every aid says something. */
  aid: v.optional(v.strictObject(aidEntries)),
  /** What the aid says about itself, line by line. */
  about: v.optional(
    v.strictObject({
      /** Who made it, who paid, and what ties they have. */
      makers: v.array(Text),
      /** Where its facts come from. {year}: of the source. */
      source: v.array(Text),
      /** What the source does not give. */
      gaps: v.array(Text),
      /** What has not been done yet. */
      open: v.array(Text),
    }),
  ),
  /** By page id: title (h1), and the texts around what is asked. */
  pages: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        title: Text,
        lead: v.optional(Text),
        help: v.optional(Text),
        list: v.optional(v.array(Text)),
        aside: v.optional(Text),
      }),
    ),
  ),
  steps: v.optional(Texts),
  /** By question id; options by option id. `short` names the question on check page and summary. */
  questions: v.optional(
    v.record(
      v.string(),
      v.strictObject({ ask: Text, short: Text, help: v.optional(Text), options: v.optional(Texts) }),
    ),
  ),
  groups: v.optional(Texts),
  /** `inQuestion` stands inside a sentence; `ask` asks it of one {option}. */
  considerations: v.optional(
    v.record(v.string(), v.strictObject({ name: Text, inQuestion: Text, ask: Text })),
  ),
  items: v.optional(Texts),
  facts: v.optional(Texts),
  /** Parts of the source, as facts name them. */
  sections: v.optional(Texts),
  /** What is compared: its own name, and what it is in plain words. */
  options: v.optional(v.record(v.string(), v.strictObject({ name: Text, plain: Text }))),
  terms: v.optional(v.record(v.string(), v.strictObject({ word: Text, meaning: Text }))),
  /** What a drawing shows, for who cannot see it. */
  drawings: v.optional(Texts),
  teamQuestions: v.optional(Texts),
  /** By point of the standard: where the aid answers it. */
  criteria: v.optional(Texts),
};
export const AidWords = v.strictObject(aidSections);

/** Both together, as a page has them. */
export const Words = v.strictObject({ ...programSections, ...aidSections });
export type Words = v.InferOutput<typeof Words>;
