/** What the words of one language must look like. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';

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

/** content/<language>/<part>.json: any of these sections; the parts of a language are merged by section. */
export const Words = v.strictObject({
  /** Frame, buttons, states: used by code under literal keys. */
  ui: v.optional(Texts),
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
  /** `inQuestion` stands inside a sentence; `ask` asks it of one {kind}. */
  considerations: v.optional(
    v.record(v.string(), v.strictObject({ name: Text, inQuestion: Text, ask: Text })),
  ),
  items: v.optional(Texts),
  facts: v.optional(Texts),
  /** Parts of the source, as facts name them. */
  sections: v.optional(Texts),
  kinds: v.optional(v.record(v.string(), v.strictObject({ name: Text, plain: Text }))),
  terms: v.optional(v.record(v.string(), v.strictObject({ word: Text, meaning: Text }))),
  /** What a drawing shows, for who cannot see it. */
  drawings: v.optional(Texts),
  teamQuestions: v.optional(Texts),
  /** By point of the standard: what it asks, and where the aid answers it. */
  criteria: v.optional(v.record(v.string(), v.strictObject({ asks: Text, where: Text }))),
  /** Clinician's and summary's headings and sentences, used by code under literal keys. */
  summary: v.optional(Texts),
  review: v.optional(Texts),
  note: v.optional(Texts),
});
export type Words = v.InferOutput<typeof Words>;
