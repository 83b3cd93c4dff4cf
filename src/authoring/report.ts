/** What an author is told of an aid: each fault on a line of its own, what was passed over, and how it ends. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { findingsOf } from '#aid-check/whole-check.ts';
import { aidNames, AidUnknown, folderNamed } from '#site/aid.ts';

export interface Report {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/** Of every aid of the project when none is named. */
export const reportsOf = (root: string, names: readonly string[]): Report[] =>
  (names.length === 0 ? aidNames(root) : names).map((name) => reportOf(root, name));

/** `name`: a folder of content/aids/, or a path. */
export function reportOf(root: string, name: string): Report {
  const folder = folderNamed(root, name);
  if (!existsSync(folder)) return { isSound: false, lines: [new AidUnknown(name, aidNames(root)).message] };
  const { files, problems, passedOver } = findingsOf(folder, root);
  const own = relative(root, folder);
  const end = problems.length === 0 ? `${own}: all is well.` : `${own}: ${String(problems.length)} to mend.`;
  return {
    isSound: problems.length === 0,
    lines: [
      ...problems,
      ...passedOver.map((what) => `PASSED OVER ${what}`),
      files ? `${end} ${sizeOf(files)}` : end,
    ],
  };
}

const sizeOf = ({ questionnaire, options }: AidFiles): string =>
  [
    `${questionnaire.languages.join(', ')}:`,
    `${String(questionnaire.considerations.length)} considerations,`,
    `${String(questionnaire.items.length)} items,`,
    `${String(questionnaire.questions.length)} questions,`,
    `${String(options.options.length)} options.`,
  ].join(' ');
