/** Every error of the program is of a kind that screens have words for; the few others are faults of a developer, named here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CodeError, FileError, problemOf, StorageError, WritingError } from '#domain/problems/problem.ts';
import { SeveralSheets } from '#domain/parsing/single-record.ts';
import { StorageFull } from '#storage/record-store.ts';

const kinds = ['CodeError', 'FileError', 'StorageError', 'WritingError'];
/** Nobody but a developer reads of these. */
const forDevelopers = [
  'AidInvalid',
  'AidNotMade',
  'AidUnknown',
  'DrawingInvalid',
  'FontUnreadable',
  'JsonUnexpected',
  'MissingImplementation',
  'ShipmentRefused',
  'TextMissing',
];
/** Content knows nothing of the domain: who asks for words tells what is missing. */
const ofContent = ['WordsUnavailable'];

const programs = ['content', 'machines', 'src']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(ts|svelte)$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const bareErrorsIn = (code: string): string[] =>
  [...code.matchAll(/class (\w+) extends \w*Error\b/gu)]
    .filter(([text]) => !kinds.some((kind) => text.endsWith(` ${kind}`)))
    .map(([, name = '']) => name)
    .filter((name) => ![...kinds, ...forDevelopers, ...ofContent].includes(name));

describe('an error of the program', () => {
  it('is of a kind that has words on a screen', () => {
    expect(programs.flatMap(bareErrorsIn)).toEqual([]);
  });

  it('that is not is found', () => {
    expect(bareErrorsIn('export class Unheard extends Error {')).toEqual(['Unheard']);
    expect(bareErrorsIn('class Unheard extends TypeError {}')).toEqual(['Unheard']);
  });

  it('tells its name where its kind is expected, and is unknown elsewhere', () => {
    expect(problemOf(new SeveralSheets(), FileError, CodeError)).toBe('SeveralSheets');
    expect(problemOf(new StorageFull(), StorageError)).toBe('StorageFull');
    expect(problemOf(new StorageFull(), FileError)).toBe('unknown');
    expect(problemOf(new TypeError('planted'), WritingError)).toBe('unknown');
  });
});
