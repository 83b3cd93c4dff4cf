/** Holds the texts of an aid to the rules for words: those of the journey to all of them, those of the care team to what everyone may read. */
import { personParts, printedParts } from '#content/parts.ts';
import { type PlacedText, textsOf } from './content-texts.ts';
import type { AidFiles } from './read-aid.ts';
import { type WordRule, wordRules } from './word-rules.ts';

/** Else its texts are passed over: who knows the language writes its rules here. */
export const hasWordRules = (language: string): boolean => language in wordRules;

/** One line per fault, with file, id and cure. */
export function wordProblems(
  texts: readonly PlacedText[],
  rules: readonly WordRule[],
  readers: WordRule['readers'],
): string[] {
  const held = rules.filter((rule) => readers === 'person' || rule.readers === 'everyone');
  return texts.flatMap(({ place, text }) =>
    held.flatMap(({ pattern, cure, allowed = [] }) => {
      const [found] = pattern.exec(text.replace(/\{\w+\}/gu, '{}')) ?? [];
      if (found === undefined || allowed.some((exception) => exception.place.test(place))) return [];
      return [`${place}: “${found}” in “${text}”. ${cure}`];
    }),
  );
}

const isPersons = ({ place }: PlacedText): boolean =>
  [...personParts, ...printedParts].some((part) => place.includes(`/${part}.json >`));

/** The same for all words of an aid and of the program: each is held to the rules of those who read it. */
export function wordProblemsOf(aid: AidFiles, language: string, rules = wordRules[language] ?? []): string[] {
  const texts = textsOf(aid, language);
  return [
    ...wordProblems(texts.filter(isPersons), rules, 'person'),
    ...wordProblems(
      texts.filter((text) => !isPersons(text)),
      rules,
      'everyone',
    ),
  ];
}
