/** The example people as every test uses them: answers records read from their files through the door that files from outside use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecordText } from '#domain/parsing/parse-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

const ending = '.json';

/** Names of the files, without their ending, in order of the alphabet. */
export const exampleNames: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();

/** The record of one person, fresh at each call. Throws when there is no such file. */
export const exampleRecord = (name: string): AnswersRecord =>
  parseRecordText(readFileSync(exampleFile(name), 'utf8'));

/** Where the answers file of a person is. */
export const exampleFile = (name: string): string => join(import.meta.dirname, `${name}${ending}`);
