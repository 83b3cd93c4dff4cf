/** What is wrong in the words of a language: ids without words, words without an id, voices or sets of items left out. */
import { aidTexts } from '#content/aid-texts.ts';
import { type Options, type Questionnaire, Voice } from '#content/schema.ts';
import type { Text, Words } from '#content/schema-words.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import { textFor, type ReaderProfile } from '#domain/texts/text.ts';
import type { AidFiles, WordsFile } from './read-aid.ts';

type Section = keyof Words;
type ItemSets = Questionnaire['itemSets'];
/** One text with the place it stands at: "questions.about.who.ask". */
export interface PlacedText {
  readonly file: string;
  readonly section: Section;
  readonly id: string;
  readonly at: string;
  readonly text: Text;
}

/** One line per fault, with file, id and cure; empty when every language says everything to everyone. */
export function wordingProblems({ folder, questionnaire, options, criteria, languages }: AidFiles): string[] {
  const needed = { ...neededIds(questionnaire, options), criteria: idsOf(criteria) };
  return [...languages].flatMap(([language, files]) => {
    const texts = files.flatMap(textsIn);
    return [
      ...twice(texts),
      ...missing(`${folder}/${language}`, needed, texts),
      ...optionProblems(`${folder}/${language}`, questionnaire, texts),
      ...unasked(needed, texts),
      ...texts.flatMap((placed) => untold(placed, language, questionnaire)),
    ];
  });
}

/** Texts in two languages that differ in their keys or in their {named} values. */
export function differencesBetween(first: readonly WordsFile[], second: readonly WordsFile[]): string[] {
  const others = new Map(second.flatMap(textsIn).map((placed) => [placed.at, placed]));
  const mine = first.flatMap(textsIn);
  const seen = new Set(mine.map(({ at }) => at));
  const lost = [...others.values()].filter(({ at }) => !seen.has(at));
  return [
    ...lost.map(({ file, at }) => `${file}: ${at}: the other language has no such text. Write it there too.`),
    ...mine.flatMap((placed) => {
      const other = others.get(placed.at);
      if (!other)
        return [`${placed.file}: ${placed.at}: the other language has no such text. Write it there too.`];
      if (namesIn(placed.text).join() === namesIn(other.text).join()) return [];
      return [`${other.file}: ${placed.at}: the {names} differ from ${placed.file}. Use the same ones.`];
    }),
  ];
}

/** As each reader has it. */
export const variantsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** The {named} values of all its variants, each once. */
export const namesIn = (text: Text): string[] =>
  [...new Set(variantsOf(text).flatMap((variant) => variant.match(/\{[a-z]+\}/giu) ?? []))].sort();

/** Every text of a file with its place. */
export function textsIn({ file, words }: WordsFile): PlacedText[] {
  return (Object.entries(words) as [Section, Record<string, unknown>][]).flatMap(([section, entries]) =>
    Object.entries(entries).flatMap(([id, entry]) =>
      leaves(entry, sections[section].parts).map(([path, text]) => ({
        file,
        section,
        id,
        at: [section, id, ...path].join(' > '),
        text,
      })),
    ),
  );
}

/** How an entry of a section is built: one text, or named parts that are texts, lists or records of texts. */
const sections: Record<Section, { readonly parts: boolean }> = {
  ui: { parts: false },
  aid: { parts: false },
  about: { parts: true },
  pages: { parts: true },
  steps: { parts: false },
  questions: { parts: true },
  groups: { parts: false },
  considerations: { parts: true },
  items: { parts: false },
  facts: { parts: false },
  sections: { parts: false },
  options: { parts: true },
  terms: { parts: true },
  drawings: { parts: false },
  teamQuestions: { parts: false },
  criteria: { parts: false },
  summary: { parts: false },
  review: { parts: false },
  note: { parts: false },
};

function leaves(entry: unknown, parts: boolean): [string[], Text][] {
  if (!parts) return [[[], entry as Text]];
  return Object.entries(entry as Record<string, unknown>).flatMap(([part, value]): [string[], Text][] => {
    if (part !== 'options' && part !== 'list') return [[[part], value as Text]];
    return Object.entries(value as Record<string, Text>).map(([key, text]) => [[part, key], text]);
  });
}

type Needed = Partial<Record<Section, ReadonlySet<string>>>;

/** The ids that must have words, by section. */
function neededIds(questionnaire: Questionnaire, compared: Options): Needed {
  const pages = [
    ...questionnaire.steps.flatMap((step) => step.pages),
    ...questionnaire.ending,
    ...questionnaire.shortWay.filter((entry) => typeof entry !== 'string'),
  ];
  const options = questionnaire.questions.flatMap((question) => question.options ?? []);
  return {
    aid: new Set(Object.keys(aidTexts)),
    about: new Set(['makers', 'source', 'gaps', 'open']),
    pages: idsOf(pages),
    steps: idsOf(questionnaire.steps),
    questions: idsOf(questionnaire.questions),
    groups: new Set(options.map(({ group }) => group).filter((group) => group !== undefined)),
    considerations: idsOf(questionnaire.considerations),
    items: idsOf(questionnaire.items),
    facts: idsOf(compared.facts),
    sections: new Set(compared.facts.map(({ section }) => section)),
    options: idsOf(compared.options),
    terms: new Set(compared.terms),
    drawings: idsOf(compared.options.flatMap(({ drawings = [] }) => drawings)),
    teamQuestions: idsOf(questionnaire.teamQuestions),
  };
}

const idsOf = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

function twice(texts: readonly PlacedText[]): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ file, at }) => {
    const before = first.get(at);
    first.set(at, file);
    return before ? [`${file}: ${at}: stands in ${before} too. Keep one of them.`] : [];
  });
}

function missing(place: string, needed: Needed, texts: readonly PlacedText[]): string[] {
  const said = new Set(texts.map(({ section, id }) => `${section} > ${id}`));
  return Object.entries(needed).flatMap(([section, ids]) =>
    [...ids]
      .filter((id) => !said.has(`${section} > ${id}`))
      .map((id) => `${place}: ${section} > ${id}: has no words. Add them to a file of this language.`),
  );
}

/** Options without words, and words for options that are gone. */
function optionProblems(place: string, { questions }: Questionnaire, texts: readonly PlacedText[]): string[] {
  const offered = questions.flatMap(({ id, options = [] }) =>
    options.map((option) => `questions > ${id} > options > ${option.id}`),
  );
  const said = texts.filter(({ at }) => at.startsWith('questions > ') && at.includes(' > options > '));
  const known = new Set(said.map(({ at }) => at));
  return [
    ...offered
      .filter((at) => !known.has(at))
      .map((at) => `${place}: ${at}: has no words. Add them to a file of this language.`),
    ...said
      .filter(({ at }) => !offered.includes(at))
      .map(({ file, at }) => `${file}: ${at}: the structure has no such option. Correct the id.`),
  ];
}

const unasked = (needed: Needed, texts: readonly PlacedText[]): string[] =>
  texts
    .filter(({ section, id }) => needed[section]?.has(id) === false)
    .map(
      ({ file, at }) =>
        `${file}: ${at}: the structure has no such id. Correct the id, or take the words out.`,
    );

/** Voices and sets of items that a text leaves out, and keys that are neither. */
function untold(placed: PlacedText, language: string, { itemSets, items }: Questionnaire): string[] {
  const { file, section, id, at, text } = placed;
  const item = section === 'items' ? items.find((candidate) => candidate.id === id) : undefined;
  const sets = itemSets.filter((set) => !item || item.itemSets.includes(set.id));
  return [
    ...strangeKeys(text, itemSets).map(
      (key) => `${file}: ${at}: “${key}” is no voice and no set of items. Correct the key.`,
    ),
    ...readerProfilesOf(language, sets)
      .filter((reader) => !isTold(text, reader))
      .map(
        ({ voice, itemSet }) =>
          `${file}: ${at}: has no words for ${voice} with ${itemSet}. Add that variant, or "*".`,
      ),
  ];
}

const readerProfilesOf = (language: string, sets: ItemSets): ReaderProfile[] =>
  Voice.options.flatMap((voice) => sets.map(({ id }) => ({ language, voice, itemSet: id })));

function isTold(text: Text, reader: ReaderProfile): boolean {
  try {
    return !isBlank(textFor(text, reader));
  } catch {
    return false;
  }
}

function strangeKeys(text: Text, itemSets: ItemSets): string[] {
  const voices: readonly string[] = Voice.options;
  const sets = itemSets.map(({ id }) => id);
  const both = voices.flatMap((voice) => sets.map((set) => `${voice}+${set}`));
  const known = new Set(['*', ...voices, ...sets, ...both]);
  return typeof text === 'string' ? [] : Object.keys(text).filter((key) => !known.has(key));
}
