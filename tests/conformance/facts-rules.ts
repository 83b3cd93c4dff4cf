/** What is wrong with the words of facts, cells and options: too long, numbers of our own, or a name that misleads. */
import type { Option } from '#content/schema.ts';
import type { Text, Words } from '#content/schema-words.ts';

/** Every wording of a text, whoever reads it. */
export const wordings = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

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

/** Numbers, chances and spans of time in a text, lower-cased. Throws for a language whose words for them are not known. */
export function quantitiesIn(text: string, language: string): string[] {
  const pattern = quantities[language];
  if (!pattern)
    throw new Error(`The words for numbers in ${language} are not known: add them to facts-rules.ts.`);
  return [...text.matchAll(pattern)].map(([found]) => found.toLowerCase());
}

/** What stands inside the body and what is worn outside: each name with the words that must stand with it. */
const traps: Readonly<Record<string, readonly (readonly [name: RegExp, plain: string])[]>> = {
  en: [
    [/(?<!endo)prosthe(?:s[ie]s|tic)/iu, 'artificial limb'],
    [/endoprosthe(?:s[ie]s|tic)/iu, 'implant inside the body'],
  ],
  fr: [
    [/(?<!endo)proth[èé](?:se|tique)/iu, 'membre artificiel'],
    [/endoproth[èé](?:se|tique)/iu, 'implant à l’intérieur du corps'],
  ],
};

/** The plain words missing in an entry (one text, or name and plain words together) that says prosthesis or endoprosthesis. */
export const trapsIn = (entry: string, language: string): string[] =>
  (traps[language] ?? [])
    .filter(([name, plain]) => name.test(entry) && !entry.toLowerCase().includes(plain))
    .map(([, plain]) => plain);
