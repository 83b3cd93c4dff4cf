/** The bars that the person's texts keep to, as hard as they are to read: grade 6 in English, easy in French, and no long sentence in any language. */
import type { AidFiles } from './read-aid.ts';
import { measure, type Measures, type Sentence, wordsOf } from './readability.ts';
import { pagesAsRead, type Reading, topics } from './readable-pages.ts';

const longestSentence = 25;

export interface Bar {
  readonly grade: keyof Measures;
  readonly atMost?: number;
  readonly atLeast?: number;
}
type Bars = Readonly<Record<string, readonly Bar[]>>;

/** For all that a person may read, taken together. */
export const overall: Bars = {
  en: [
    { grade: 'fleschKincaid', atMost: 6 },
    { grade: 'lix', atMost: 30 },
    { grade: 'average', atMost: 15 },
  ],
  fr: [
    { grade: 'kandelMoles', atLeast: 70 },
    { grade: 'average', atMost: 15 },
  ],
};
/** For each topic: a part of the journey, a file. */
export const perTopic: Bars = {
  en: [{ grade: 'smog', atMost: 8 }],
  fr: [{ grade: 'kandelMoles', atLeast: 70 }],
};
/** For each page, section of facts and screen. */
export const perPage: Bars = { en: [{ grade: 'fleschKincaid', atMost: 8 }], fr: [] };

export function problemsOf(
  { name, sentences }: Reading,
  language: string,
  bars: readonly Bar[] = [],
): string[] {
  if (sentences.length === 0) return [];
  const measures = measure(sentences, language);
  return bars.flatMap(({ grade, atMost = Infinity, atLeast = -Infinity }) => {
    const value = measures[grade];
    if (value <= atMost && value >= atLeast) return [];
    const bar = atMost === Infinity ? `at least ${atLeast}` : `at most ${atMost}`;
    return [
      `${name}: ${grade} is ${value.toFixed(1)}, ${bar}. Shorten sentences and words, first: ${hardest(sentences, language)}`,
    ];
  });
}

const hardest = (sentences: readonly Sentence[], language: string): string => {
  const letters = ({ text }: Sentence) =>
    text.length / wordsOf(text, language).length + wordsOf(text, language).length / 4;
  const [first] = [...sentences].sort((a, b) => letters(b) - letters(a));
  return first ? `“${first.text}” (${first.place})` : '';
};

export const tooLong = ({ sentences }: Reading, language: string): string[] =>
  sentences
    .map((sentence) => ({ ...sentence, count: wordsOf(sentence.text, language).length }))
    .filter(({ count }) => count > longestSentence)
    .map(
      ({ place, text, count }) =>
        `${place}: ${count} words, at most ${longestSentence}. Part it in two: “${text}”`,
    );

/** Else the grade of a language is passed over: who knows how it is measured writes it here, and in readability.ts. */
export const hasReadingLevel = (language: string): boolean => language in overall;

/** All that a person may read, together, by part, by page and by sentence. */
export function readingProblems(aid: AidFiles, language: string): string[] {
  const files = topics(aid, language);
  const all = { name: language, sentences: files.flatMap(({ sentences }) => sentences) };
  return [
    ...problemsOf(all, language, overall[language]),
    ...files.flatMap((file) => problemsOf(file, language, perTopic[language])),
    ...pagesAsRead(aid, language).flatMap((page) => problemsOf(page, language, perPage[language])),
    ...files.flatMap((file) => tooLong(file, language)),
  ];
}
