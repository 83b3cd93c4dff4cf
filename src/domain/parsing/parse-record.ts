/** Anything that claims to be an answers record -> a record, or a refusal with a name. Storage, PDF and review all come through here. */
import * as v from 'valibot';
import { FileError } from '#domain/problems/problem.ts';
import { checkLimits } from './input-limits.ts';
import { withoutBrokenParts } from './broken-parts.ts';
import { AnswersRecord, limits, recordFormat, recordVersion } from '#domain/record/record.ts';
import { hasRepeatedKeys } from './repeated-keys.ts';
import { withoutBlanks } from './without-blanks.ts';
import { isSensibleDay } from '#domain/days/days.ts';

/** What an older version looked like, to what the next one looks like: entry n turns version n + 1 into version n + 2. */
const upgrades: readonly ((older: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [];

/** It is not a record of ours. */
export class NotOurRecord extends FileError {
  override readonly name = 'NotOurRecord';
}

/** It is ours, but written by a later version: leave it untouched and open it with that version. */
export class RecordTooNew extends FileError {
  override readonly name = 'RecordTooNew';
  constructor(readonly version: number) {
    super(
      `This record has version ${version}; this page knows up to ${recordVersion}. Open it with a newer page.`,
    );
  }
}

/** It says that it is ours, but breaks a rule. */
export class RecordInvalid extends FileError {
  override readonly name = 'RecordInvalid';
}

/** Checks, upgrades and rebuilds field by field; unknown keys are dropped. Throws NotOurRecord, RecordTooNew or RecordInvalid. */
export function parseRecord(data: unknown): AnswersRecord {
  const problem = checkLimits(data);
  if (problem) throw new RecordInvalid(problem);
  if (!isObject(data) || data['format'] !== recordFormat) throw new NotOurRecord('The format is not ours.');
  const parsed = v.safeParse(AnswersRecord, withoutBrokenParts(upgraded(data)));
  if (!parsed.success) throw new RecordInvalid(v.flatten(parsed.issues).root?.[0] ?? pathsOf(parsed.issues));
  checkDays(parsed.output);
  return withoutBlanks(parsed.output);
}

/** The text of an answers file -> a record. Throws as parseRecord and readJson. */
export const parseRecordText = (text: string): AnswersRecord => parseRecord(readJson(text));

/** The text of an answers file -> its data, not yet checked. Throws RecordInvalid, or NotOurRecord for what is not JSON. */
export function readJson(text: string): unknown {
  if (text.length > limits.json) throw new RecordInvalid('The file is larger than an answers file can be.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new NotOurRecord('The file is not JSON.');
  }
  if (hasRepeatedKeys(text)) throw new RecordInvalid('It names one thing twice.');
  return data;
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function upgraded(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new RecordInvalid('The version is not a number from 1.');
  if (version > recordVersion) throw new RecordTooNew(version);
  return upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), data);
}

/** A record of no time that a clock can show is none that the program made. */
function checkDays({ startedOn, changedAt }: AnswersRecord): void {
  if (![startedOn, changedAt.slice(0, 10)].every(isSensibleDay))
    throw new RecordInvalid('It was begun or changed on a day that cannot be.');
}

const pathsOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  `These fields are not as they must be: ${issues
    .slice(0, 5)
    .map((issue) => v.getDotPath(issue) ?? '')
    .join(', ')}.`;
