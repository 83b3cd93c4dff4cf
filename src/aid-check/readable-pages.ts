/** The person's texts, gathered as they are read together: by page, by section of facts, by topic. */
import { personParts, printedParts } from '#content/parts.ts';
import { Voice } from '#content/schema.ts';
import type { Text, Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { textFor, type ReaderProfile } from '#domain/texts/text.ts';
import { stringsIn } from './content-texts.ts';
import type { AidFiles } from './read-aid.ts';
import { sentencesOf, type Sentence } from './readability.ts';

export interface Reading {
  /** What is read together: file or page, and by whom. */
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** Everything the person may read in one language, by part of the journey (a file each). */
export function topics({ languages }: AidFiles, language: string): Reading[] {
  const parts: readonly string[] = [...personParts, ...printedParts];
  const files = (languages.get(language) ?? []).filter(({ part }) => parts.includes(part));
  return parts
    .map((part) => files.filter((file) => file.part === part))
    .filter((both) => both.length > 0)
    .map((both) => ({
      name: both.map(({ file }) => file).join(' and '),
      sentences: both.flatMap(({ file, words }) =>
        stringsIn(words, file).flatMap(({ place, text }) => sentencesOf(text, place, language)),
      ),
    }));
}

/** Every page, section of facts and group of side texts, as each voice and set of items reads it. */
export function pagesAsRead(pack: AidFiles, language: string): Reading[] {
  const words = mergeWords((pack.languages.get(language) ?? []).map((file) => file.words));
  const readers = Voice.options.flatMap((voice) =>
    pack.questionnaire.itemSets.map(({ id }): ReaderProfile => ({ language, voice, itemSet: id })),
  );
  const read = readers.flatMap((reader) =>
    groupsOf(pack, words, language).map(({ name, folder, texts }) => {
      const sentences = texts.flatMap(([place, text]) =>
        sentencesOf(textFor(text, reader), `${folder} > ${place}`, language),
      );
      return { name: `${folder}: ${name} (${reader.voice}, ${reader.itemSet})`, sentences };
    }),
  );
  return distinct(read.filter(({ sentences }) => sentences.length > 0));
}

type PlacedWords = readonly [place: string, text: Text];
interface Group {
  readonly name: string;
  readonly texts: readonly PlacedWords[];
}

function groupsOf(pack: AidFiles, words: Words, language: string): (Group & { readonly folder: string })[] {
  const own = [...pageGroups(pack, words), ...factGroups(pack, words)];
  return [
    ...own.map((group) => ({ ...group, folder: `${pack.folder}/${language}` })),
    ...uiGroups(words).map((group) => ({ ...group, folder: `content/program/${language}` })),
  ];
}

function pageGroups({ questionnaire: { steps, ending, shortWay } }: AidFiles, words: Words): Group[] {
  const short = shortWay.filter((entry) => typeof entry !== 'string');
  return [...steps.flatMap(({ pages }) => pages), ...ending, ...short].map(({ id, questions = [] }) => {
    const { title, lead, help, aside, list = [] } = words.pages?.[id] ?? {};
    const asked = questions.flatMap((question) => {
      const said = words.questions?.[question];
      return placed(`questions > ${question}`, { ask: said?.ask, help: said?.help });
    });
    const lines = list.flatMap((line, index) => placed(`pages > ${id} > list`, { [index]: line }));
    return {
      name: `page ${id}`,
      texts: [...placed(`pages > ${id}`, { title, lead, help, aside }), ...lines, ...asked],
    };
  });
}

const placed = (place: string, parts: Readonly<Record<string, Text | undefined>>): PlacedWords[] =>
  Object.entries(parts).flatMap(([part, text]) => (text === undefined ? [] : [[`${place} > ${part}`, text]]));

/** By the section of the source they come from. */
function factGroups({ options }: AidFiles, words: Words): Group[] {
  const sections = grouped(options.facts, ({ section }) => section);
  return [...sections].map(([section, facts]) => ({
    name: `facts of ${section}`,
    texts: facts.flatMap(({ id }) => {
      const text = words.facts?.[id];
      return text ? [[`facts > ${id}`, text] as const] : [];
    }),
  }));
}

/** The texts of one screen share the beginning of their keys. */
function uiGroups(words: Words): Group[] {
  const screens = grouped(Object.entries(words.ui ?? {}), ([key]) => key.replace(/\..*$/u, ''));
  return [...screens].map(([screen, texts]) => ({
    name: `ui ${screen}`,
    texts: texts.map(([key, text]) => [`ui > ${key}`, text] as const),
  }));
}

function grouped<T>(list: readonly T[], nameOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(nameOf(entry), [...(groups.get(nameOf(entry)) ?? []), entry]);
  return groups;
}

/** What several people read in the same words is measured once. */
function distinct(readings: readonly Reading[]): Reading[] {
  const read = readings.map(({ sentences }) => sentences.map(({ text }) => text).join('\n'));
  return readings.filter((_, at) => read.indexOf(read[at] ?? '') === at);
}
