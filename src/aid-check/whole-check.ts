/** Every rule that holds for any aid, for who writes one: what would be seen on a page, and what its words and facts owe to people. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { criterionProblems, printedLevelProblems } from './about-rules.ts';
import { buildProblems } from './check-aid.ts';
import { drawingProblems } from './drawing-rules.ts';
import { cellLengthProblems } from './facts-rules.ts';
import { itemProblems } from './item-rules.ts';
import { type AidFiles, AidInvalid, readAid } from './read-aid.ts';
import { hasReadingLevel, readingProblems } from './reading-level.ts';
import { sourceProblems } from './source-rules.ts';
import { strayFiles } from './stray-files.ts';
import { symptomProblems } from './symptom-rules.ts';
import { hasWordRules, wordProblemsOf } from './words-used.ts';

export interface Findings {
  readonly files: AidFiles | undefined;
  /** One line per fault, with file, key and cure. */
  readonly problems: readonly string[];
  /** What was not looked at, and why. */
  readonly passedOver: readonly string[];
}

export function findingsOf(folder: string, root: string): Findings {
  const stray = strayFiles(relative(root, folder), root);
  try {
    const files = readAid(folder, root);
    const problems = [...stray, ...buildProblems(files, root)];
    if (problems.length > 0) return { files, problems, passedOver: [later] };
    return {
      files,
      problems: [...new Set(ruleProblems(files, root))],
      passedOver: [...unnamedLanguages(files, root), ...files.questionnaire.languages.flatMap(unknownIn)],
    };
  } catch (error) {
    if (!(error instanceof AidInvalid)) throw error;
    return { files: undefined, problems: [...stray, ...error.problems], passedOver: [later] };
  }
}

const later = 'The rules of words and facts are looked at when all this fits.';

const ruleProblems = (files: AidFiles, root: string): string[] => [
  ...criterionProblems(files),
  ...printedLevelProblems(files),
  ...symptomProblems(files),
  ...drawingProblems(files, root),
  ...sourceProblems(files, root),
  ...files.questionnaire.languages.flatMap((language) => [
    ...itemProblems(files, language),
    ...cellLengthProblems(files, language),
    ...wordProblemsOf(files, language),
    ...readingProblems(files, language),
  ]),
];

/** Words that somebody is still translating. */
const unnamedLanguages = ({ folder, languages }: AidFiles, root: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'drawings' && !languages.has(entry.name))
    .map(
      ({ name }) =>
        `${folder}/${name}: aid.json does not name this language. Add it to "languages" when its words are done.`,
    );

const unknownIn = (language: string): string[] => [
  ...(hasWordRules(language)
    ? []
    : [`${language}: words that advise, and signs: src/aid-check/word-rules.ts has no rules for it.`]),
  ...(hasReadingLevel(language)
    ? []
    : [`${language}: the reading level: src/aid-check/reading-level.ts cannot tell its grade.`]),
];
