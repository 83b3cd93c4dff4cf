/** For pages outside the journey: their words in every language, in the page from the start, and the language of who reads them. */
import { questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';

/** By language, the words of these files of content/. */
export function framesOf(
  files: Readonly<Record<string, { default: Words }>>,
  languages: readonly string[],
): Record<string, Words> {
  const wordsIn = (language: string) =>
    mergeWords(
      Object.entries(files)
        .filter(([path]) => languageOf(path) === language)
        .map(([, file]) => file.default),
    );
  return Object.fromEntries(languages.map((language) => [language, wordsIn(language)]));
}

/** The first language of the browser that the pack has, else the pack's first. */
export function languageOfReader(): string {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  const { languages } = questionnaire;
  return wanted.find((language) => languages.includes(language)) ?? languages[0] ?? 'en';
}
