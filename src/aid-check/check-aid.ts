/** Everything that is wrong with an aid and would be seen on a page: before it is built or served, and for who writes it. */
import { conditionOrderProblems } from './condition-order.ts';
import { contractProblems } from './contracts.ts';
import { namedValueProblems } from './named-values.ts';
import { placementProblems } from './placement.ts';
import { type AidFiles, AidInvalid, programReference, readAid } from './read-aid.ts';
import { referenceProblems } from './references.ts';
import { differencesBetween, wordingProblems } from './wordings.ts';

/** One line per fault, with file, key and cure. */
export function problemsOf(aid: AidFiles): string[] {
  const [first = [], ...others] = [...aid.languages.values()];
  return [
    ...referenceProblems(aid),
    ...conditionOrderProblems(aid.questionnaire).map((problem) => `${aid.folder}/${problem}`),
    ...contractProblems(aid),
    ...wordingProblems(aid),
    ...namedValueProblems(aid),
    ...placementProblems(aid),
    ...others.flatMap((other) => differencesBetween(first, other)),
  ];
}

/** Words that the program lacks in a language of the aid. */
function programProblems({ languages }: AidFiles, root: string): string[] {
  const reference = programReference(root);
  return [...languages.values()].flatMap((files) =>
    differencesBetween(
      reference,
      files.filter(({ isOfAid }) => !isOfAid),
    ),
  );
}

/** Whatever would keep a page from being built or read, each once. */
export const buildProblems = (aid: AidFiles, root: string): string[] => [
  ...new Set([...problemsOf(aid), ...programProblems(aid, root)]),
];

/** Throws AidInvalid when anything is wrong. */
export function checkAid(folder: string, root: string): void {
  const problems = buildProblems(readAid(folder, root), root);
  if (problems.length > 0) throw new AidInvalid(problems);
}
