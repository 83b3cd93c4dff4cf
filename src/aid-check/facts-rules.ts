/** What is wrong with the words of facts, cells and options: too long, or numbers of our own. */
import type { Option } from '#content/schema.ts';
import type { Text, Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import type { AidFiles } from './read-aid.ts';

/** Every wording of a text, whoever reads it. */
export const wordings = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** More would not be read beside the others. */
export const wordsPerCell = 40;

/** The longest wording of a cell in words, over all voices. */
export function wordsInCell(facts: readonly string[], texts: Words['facts'], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const count = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  return facts.reduce((sum, fact) => sum + Math.max(0, ...wordings(texts?.[fact]).map(count)), 0);
}

/** All cells of an option, `possible` among them. */
export const cellsOf = (option: Option): [string, string[]][] => [
  ['possible', option.possible],
  ...Object.entries(option.cells),
];

const quantities: Readonly<Record<string, RegExp>> = {
  en: /\d+|%|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|half|third|quarter|twice|percent|(?:hour|day|week|month|year)s?)\b/giu,
  fr: /\d+|%|(?<!\p{L})(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dizaine|douzaine|cent|cents|mille|moitié|tiers|quart|(?:heure|jour|semaine|an|année)s?|mois)(?!\p{L})/giu,
};

/** Else the texts of a language are passed over: who knows it writes its words for numbers here. */
export const hasNumberWords = (language: string): boolean => language in quantities;

/** Numbers, chances and spans of time in a text, lower-cased; of a language whose words for them are not known, digits and signs alone. */
export const quantitiesIn = (text: string, language: string): string[] =>
  [...text.matchAll(quantities[language] ?? /\d+|%/gu)].map(([found]) => found.toLowerCase());

/** Cells that say too much at once. */
export function cellLengthProblems({ folder, options, languages }: AidFiles, language: string): string[] {
  const { facts } = mergeWords((languages.get(language) ?? []).map(({ words }) => words));
  return options.options.flatMap((option) =>
    cellsOf(option)
      .map(([cell, list]) => ({ cell, count: wordsInCell(list, facts, language) }))
      .filter(({ count }) => count > wordsPerCell)
      .map(
        ({ cell, count }) =>
          `${folder}/options.json: ${option.id} > ${cell}: has ${String(count)} words in ${language}, at most ${String(wordsPerCell)}. Shorten its facts, or move one to "general".`,
      ),
  );
}
