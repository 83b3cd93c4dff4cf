/** What valibot finds, told to somebody who writes JSON and no program. */
import type { BaseIssue, IssuePathItem } from 'valibot';

export interface SchemaFault {
  readonly path: readonly IssuePathItem[];
  /** What is wrong, and what to do. */
  readonly told: string;
}

/** Where one of several forms may stand and none fits, what is wrong with a value that one of them knows; else that none fits. */
export function faultsOf(
  issue: BaseIssue<unknown>,
  before: readonly IssuePathItem[] = [],
): readonly SchemaFault[] {
  const path = [...before, ...(issue.path ?? [])];
  const inside = (issue.issues ?? []).filter(
    (one) => one.path !== undefined && one.expected !== 'never' && one.received !== 'undefined',
  );
  return inside.length > 0
    ? inside.flatMap((one) => faultsOf(one, path))
    : [{ path, told: tellIssue(issue) }];
}

function tellIssue({ expected, received, type, message }: BaseIssue<unknown>): string {
  if (expected === 'never') return 'is no name that is known here. Correct it there, or take it out.';
  if (received === 'undefined') return 'is missing. Write it there.';
  if (type === 'min_length' && isOfTheLibrary(message)) return 'is empty. Write it, or take it out.';
  if (!isOfTheLibrary(message) || expected === null) return `${message}. Correct it there.`;
  return `${received} stands where ${inPlainWords(expected)} should be. Correct it there.`;
}

/** Else it is one of the schema's own. */
const isOfTheLibrary = (message: string): boolean => message.startsWith('Invalid ');

const kinds: Readonly<Record<string, string>> = {
  Array: 'a list in [ ]',
  Object: 'something in { }',
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  null: 'null',
};

const inPlainWords = (expected: string): string =>
  expected
    .replace(/^\((.*)\)$/u, '$1')
    .split(' | ')
    .map((one) => kinds[one] ?? one)
    .join(' or ');
