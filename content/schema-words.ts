/** What the words of one language must look like: those of the program, and those of an aid. Run at build and in tests only; the app imports types. */
import * as v from 'valibot';
import { aidTexts, type AidKey } from './aid-texts.ts';
import { field, optionalField } from './described.ts';

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
const texts = (description: string) => optionalField(description, Texts);

/** content/program/<language>/<part>.json: any of these sections; code asks for them under literal keys. */
const programSections = {
  ui: texts('Frame, buttons, states.'),
  summary: texts('Headings and sentences of the person’s summary.'),
  review: texts('The same on the page of the care team, and that page itself.'),
  note: texts('The text for the record of the care team.'),
};
export const ProgramWords = v.strictObject(programSections);

const optionalText = (description: string) => optionalField(description, Text);
const aidEntries = Object.fromEntries(
  Object.entries(aidTexts).map(([key, description]) => [key, optionalText(description)]),
) as Record<AidKey, ReturnType<typeof optionalText>>;

const About = v.strictObject({
  makers: field('Who made it, who paid, and what ties they have.', v.array(Text)),
  source: field('Where its facts come from. {year}: of the source.', v.array(Text)),
  gaps: field('What the source does not give.', v.array(Text)),
  open: field('What has not been done yet.', v.array(Text)),
});

const PageWords = v.strictObject({
  title: field('The heading of the page.', Text),
  lead: optionalText('What stands under the heading.'),
  help: optionalText('A small line of help.'),
  list: optionalField('Points of a list.', v.array(Text)),
  aside: optionalText('What stands apart, beside what is asked.'),
});

const QuestionWords = v.strictObject({
  ask: field('The question as it is asked.', Text),
  short: field('Names the question where answers are checked, and on the summary.', Text),
  help: optionalText('A small line of help under the question.'),
  options: optionalField('What each option says, by its id.', Texts),
});

const ConsiderationWords = v.strictObject({
  name: field('Its name, as on a tab.', Text),
  inQuestion: field('Its name inside a sentence.', Text),
  ask: field('Asks about it of one {option}.', Text),
});

/** <aid>/<language>/<part>.json: any of these sections; the parts of a language are merged by section. */
const aidSections = {
  aid: optionalField('What the aid says where every aid says something.', v.strictObject(aidEntries)),
  about: optionalField('What the aid says about itself, line by line.', About),
  pages: optionalField('By page id.', v.record(v.string(), PageWords)),
  steps: texts('By step id.'),
  questions: optionalField('By question id.', v.record(v.string(), QuestionWords)),
  groups: texts('Small headings over options, by group id.'),
  considerations: optionalField('By consideration id.', v.record(v.string(), ConsiderationWords)),
  items: texts('What can matter, by item id: of like length, about life, never an option.'),
  facts: texts('By fact id.'),
  sections: texts('Parts of the source, as facts name them.'),
  options: optionalField(
    'What is compared, by option id.',
    v.record(
      v.string(),
      v.strictObject({
        name: field('Its own name, as the team says it.', Text),
        plain: field('What it is, in plain words.', Text),
      }),
    ),
  ),
  terms: optionalField(
    'Words that are explained, by term id.',
    v.record(
      v.string(),
      v.strictObject({ word: field('The word.', Text), meaning: field('What it means.', Text) }),
    ),
  ),
  drawings: texts('What a drawing shows, for who cannot see it. By drawing id.'),
  teamQuestions: texts('By id. {words}: what the person wrote.'),
  criteria: texts('By point of the standard: where the aid answers it.'),
};
export const AidWords = v.strictObject(aidSections);

/** Both together, as a page has them. */
export const Words = v.strictObject({ ...programSections, ...aidSections });
export type Words = v.InferOutput<typeof Words>;
