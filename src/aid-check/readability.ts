/** How hard a text is to read: counts of its running sentences, and the grades that are made of them. */
import { syllable } from 'syllable';

export interface Sentence {
  /** Where it stands, for the message. */
  readonly place: string;
  readonly text: string;
}

export interface Measures {
  readonly sentences: number;
  readonly words: number;
  readonly longest: number;
  /** Words per sentence. */
  readonly average: number;
  /** US school year; English only. */
  readonly fleschKincaid: number;
  /** US school year, from words of three syllables and more; wants 30 sentences. */
  readonly smog: number;
  /** Words per sentence and the share of words longer than 6 letters. */
  readonly lix: number;
  /** French: the higher the easier, 70 and more is easy. */
  readonly kandelMoles: number;
}

type Granularity = 'sentence' | 'word';
const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes long, so each is made once. */
function segmenter(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}

/** Closing marks may stand behind the one that ends a sentence. */
const endsAsSentence = /[.!?…][”’»)\s]*$/u;

/** The running sentences of a text; a label without a full stop is none. A {value} counts as one short word. */
export function sentencesOf(text: string, place: string, language: string): Sentence[] {
  const parts = segmenter(language, 'sentence').segment(text.replace(/\{[a-z]+\}/giu, 'x'));
  return [...parts]
    .map(({ segment }) => ({ place, text: segment.trim() }))
    .filter((sentence) => endsAsSentence.test(sentence.text));
}

/** What stands between spaces and marks; “l’os” is one word, which is the stricter way for the French grade. */
export const wordsOf = (text: string, language: string): string[] =>
  [...segmenter(language, 'word').segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** Medical words count as they are. */
export const syllablesOf = (word: string, language: string): number =>
  language === 'fr' ? Math.max(1, vowelGroups(word)) : syllable(word);

/** A silent e counts too: as in the division of words at the end of a line. */
const vowelGroups = (word: string): number => (word.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/giu) ?? []).length;

export function measure(sentences: readonly Sentence[], language: string): Measures {
  const bySentence = sentences.map(({ text }) => wordsOf(text, language));
  const words = bySentence.flat();
  const syllables = words.map((word) => syllablesOf(word, language));
  const average = words.length / sentences.length;
  const perWord = syllables.reduce((sum, count) => sum + count, 0) / words.length;
  const manySyllables = syllables.filter((count) => count >= 3).length;
  const long = words.filter((word) => word.length > 6).length;
  return {
    sentences: sentences.length,
    words: words.length,
    longest: Math.max(0, ...bySentence.map((list) => list.length)),
    average,
    fleschKincaid: 0.39 * average + 11.8 * perWord - 15.59,
    smog: 1.043 * Math.sqrt((manySyllables * 30) / sentences.length) + 3.1291,
    lix: average + (100 * long) / words.length,
    kandelMoles: 207 - 1.015 * average - 73.6 * perWord,
  };
}
