/** The words of one person's language and voice, asked for by id: the only way from an id to a sentence. */
import type { Text, Words } from '#content/schema-words.ts';
import { say, TextMissing, type Telling, type Values } from './text.ts';

export interface Wording {
  readonly telling: Telling;
  /** Frame, buttons, states. */
  readonly ui: (key: string, values?: Values) => string;
  readonly page: (id: string) => PageWords;
  readonly step: (id: string) => string;
  readonly ask: (question: string) => string;
  /** Names the question on the check page and the summary. */
  readonly short: (question: string) => string;
  readonly help: (question: string) => string | undefined;
  readonly option: (question: string, option: string) => string;
  readonly group: (id: string) => string;
  readonly consideration: (id: string) => string;
  /** The consideration inside a question: "my daily life and the things I like to do". */
  readonly inQuestion: (consideration: string) => string;
  /** The question that asks one {kind} about the consideration. */
  readonly askOfKind: (consideration: string, values: Values) => string;
  readonly item: (id: string) => string;
  readonly fact: (id: string) => string;
  /** A part of the source. */
  readonly section: (id: string) => string;
  readonly kind: (id: string) => { readonly name: string; readonly plain: string };
  /** What a drawing shows. */
  readonly drawing: (id: string) => string;
  readonly term: (id: string) => { readonly word: string; readonly meaning: string };
  readonly teamQuestion: (id: string, values?: Values) => string;
  readonly criterion: (id: string) => { readonly asks: string; readonly where: string };
  readonly summary: (key: string, values?: Values) => string;
  readonly review: (key: string, values?: Values) => string;
  readonly note: (key: string, values?: Values) => string;
}

export interface PageWords {
  readonly title: string;
  readonly lead?: string;
  readonly help?: string;
  readonly list: readonly string[];
  readonly aside?: string;
}

type Section = Readonly<Record<string, Text>> | undefined;

/** Binds loaded words to one telling. A missing id throws TextMissing: the content tests make sure that none is. */
export function wordingOf(words: Words, telling: Telling): Wording {
  const from = (section: Section, name: string) => (key: string, values?: Values) =>
    say(found(section?.[key], name, key), telling, values);
  const optional = (text: Text | undefined) => (text === undefined ? undefined : say(text, telling));
  const question = (id: string) => found(words.questions?.[id], 'questions', id);
  const consideration = (id: string) => found(words.considerations?.[id], 'considerations', id);
  return {
    telling,
    ui: from(words.ui, 'ui'),
    page: (id) => pageWords(found(words.pages?.[id], 'pages', id), optional, telling),
    step: from(words.steps, 'steps'),
    ask: (id) => say(question(id).ask, telling),
    short: (id) => say(question(id).short, telling),
    help: (id) => optional(question(id).help),
    option: (id, option) =>
      say(found(question(id).options?.[option], `questions.${id}.options`, option), telling),
    group: from(words.groups, 'groups'),
    consideration: (id) => say(consideration(id).name, telling),
    inQuestion: (id) => say(consideration(id).inQuestion, telling),
    askOfKind: (id, values) => say(consideration(id).ask, telling, values),
    item: from(words.items, 'items'),
    fact: from(words.facts, 'facts'),
    section: from(words.sections, 'sections'),
    kind: (id) => both(found(words.kinds?.[id], 'kinds', id), ['name', 'plain'], telling),
    term: (id) => both(found(words.terms?.[id], 'terms', id), ['word', 'meaning'], telling),
    drawing: from(words.drawings, 'drawings'),
    teamQuestion: from(words.teamQuestions, 'teamQuestions'),
    criterion: (id) => both(found(words.criteria?.[id], 'criteria', id), ['asks', 'where'], telling),
    summary: from(words.summary, 'summary'),
    review: from(words.review, 'review'),
    note: from(words.note, 'note'),
  };
}

function found<T>(value: T | undefined, section: string, id: string): T {
  if (value === undefined) throw new TextMissing(`${section}.${id}`, 'anyone');
  return value;
}

function both<K extends string>(
  texts: Readonly<Record<K, Text>>,
  keys: readonly K[],
  telling: Telling,
): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(texts[key], telling)])) as Record<K, string>;
}

function pageWords(
  page: NonNullable<Words['pages']>[string],
  optional: (text: Text | undefined) => string | undefined,
  telling: Telling,
): PageWords {
  const parts = { lead: optional(page.lead), help: optional(page.help), aside: optional(page.aside) };
  return {
    title: say(page.title, telling),
    list: (page.list ?? []).map((text) => say(text, telling)),
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
