/** The words of one person's language and voice, asked for by id: the only way from an id to a sentence. */
import type { AidKey } from '#content/aid-texts.ts';
import type { NoteKey, ReviewKey, SummaryKey, UiKey } from '#content/program-keys.ts';
import type { Text, Words } from '#content/schema-words.ts';
import { textFor, TextMissing, textOr, type Instead, type ReaderProfile, type Values } from './text.ts';

export interface Translator {
  readonly reader: ReaderProfile;
  /** Frame, buttons, states. */
  readonly ui: (key: UiKey, values?: Values) => string;
  /** What the aid says where every aid says something. */
  readonly aid: (key: AidKey, values?: Values) => string;
  /** What the aid says about itself, line by line. */
  readonly about: (part: AboutPart, values?: Values) => readonly string[];
  readonly page: (id: string) => PageWords;
  readonly step: (id: string) => string;
  readonly ask: (question: string) => string;
  /** Names the question on the check page and the summary. */
  readonly short: (question: string) => string;
  readonly help: (question: string) => string | undefined;
  readonly answerOption: (question: string, option: string) => string;
  readonly group: (id: string) => string;
  readonly consideration: (id: string) => string;
  /** The consideration inside a question: "my daily life and the things I like to do". */
  readonly inQuestion: (consideration: string) => string;
  /** The question that asks one {option} about the consideration. */
  readonly askOfOption: (consideration: string, values: Values) => string;
  readonly item: (id: string) => string;
  readonly fact: (id: string) => string;
  /** A part of the source. */
  readonly section: (id: string) => string;
  /** What is compared. */
  readonly option: (id: string) => { readonly name: string; readonly plain: string };
  /** What a drawing shows. */
  readonly drawing: (id: string) => string;
  readonly term: (id: string) => { readonly word: string; readonly meaning: string };
  readonly teamQuestion: (id: string, values?: Values) => string;
  /** Where the aid answers a point of the standard. */
  readonly criterion: (id: string) => string;
  readonly summary: (key: SummaryKey, values?: Values) => string;
  readonly review: (key: ReviewKey, values?: Values) => string;
  readonly note: (key: NoteKey, values?: Values) => string;
  /** Whether there are words for an id that may come from another version. */
  readonly knows: (section: 'teamQuestions' | 'options' | 'considerations', id: string) => boolean;
}

export interface PageWords {
  readonly title: string;
  readonly lead?: string;
  readonly help?: string;
  readonly list: readonly string[];
  readonly aside?: string;
}

type Section = Readonly<Partial<Record<string, Text>>> | undefined;
type Entries<Part extends string> = Readonly<Record<string, Readonly<Record<Part, Text>>>> | undefined;
export type AboutPart = keyof NonNullable<Words['about']>;

/** Binds loaded words to one reader profile. The build makes sure that no text is missing; `instead` says what happens when one is all the same. */
export function translatorOf(words: Words, reader: ReaderProfile, instead: Instead): Translator {
  const filled = (text: Text | undefined, section: string, id: string, values?: Values) =>
    textOr(instead, id, () => textFor(found(text, `${section} > ${id}`), reader, values));
  const from = (section: keyof Words, texts: Section) => (id: string, values?: Values) =>
    filled(texts?.[id], section, id, values);
  const partOf =
    <Part extends string>(section: keyof Words, entries: Entries<Part>, part: Part) =>
    (id: string, values?: Values) =>
      filled(entries?.[id]?.[part], section, id, values);
  const optional = (text?: Text) => text && textOr(instead, '', () => textFor(text, reader));
  return {
    reader,
    ui: from('ui', words.ui),
    aid: from('aid', words.aid),
    about: (part, values) => (words.about?.[part] ?? []).map((text) => filled(text, 'about', part, values)),
    page: (id) => pageWords(words.pages?.[id], filled(words.pages?.[id]?.title, 'pages', id), optional),
    step: from('steps', words.steps),
    ask: partOf('questions', words.questions, 'ask'),
    short: partOf('questions', words.questions, 'short'),
    help: (id) => optional(words.questions?.[id]?.help),
    answerOption: (id, option) =>
      filled(words.questions?.[id]?.options?.[option], `questions > ${id} > options`, option),
    group: from('groups', words.groups),
    consideration: partOf('considerations', words.considerations, 'name'),
    inQuestion: partOf('considerations', words.considerations, 'inQuestion'),
    askOfOption: partOf('considerations', words.considerations, 'ask'),
    item: from('items', words.items),
    fact: from('facts', words.facts),
    section: from('sections', words.sections),
    option: (id) => ({
      name: filled(words.options?.[id]?.name, 'options', id),
      plain: filled(words.options?.[id]?.plain, 'options', id),
    }),
    term: (id) => ({
      word: filled(words.terms?.[id]?.word, 'terms', id),
      meaning: filled(words.terms?.[id]?.meaning, 'terms', id),
    }),
    drawing: from('drawings', words.drawings),
    teamQuestion: from('teamQuestions', words.teamQuestions),
    criterion: from('criteria', words.criteria),
    summary: from('summary', words.summary),
    review: from('review', words.review),
    note: from('note', words.note),
    knows: (section, id) => words[section]?.[id] !== undefined,
  };
}

function found(text: Text | undefined, place: string): Text {
  if (text === undefined) throw new TextMissing(place, 'anyone');
  return text;
}

/** The texts around what is asked, as far as the page has them. */
function pageWords(
  page: NonNullable<Words['pages']>[string] | undefined,
  title: string,
  optional: (text: Text | undefined) => string | undefined,
): PageWords {
  const parts = { lead: optional(page?.lead), help: optional(page?.help), aside: optional(page?.aside) };
  return {
    title,
    list: (page?.list ?? []).flatMap((text) => optional(text) ?? []),
    ...Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined)),
  };
}

/** Joins the loaded parts of one language, section by section. */
export function mergeWords(parts: readonly Words[]): Words {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts)
    for (const [section, texts] of Object.entries(part)) merged[section] = { ...merged[section], ...texts };
  return merged;
}
