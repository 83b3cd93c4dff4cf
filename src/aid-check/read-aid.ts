/** Reads the files of an aid, and says, with file, id and cure, what does not fit the schemas. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { type Criterion, ReadingLevels, SelfCheck } from '#content/about-schema.ts';
import { Aid, Marks, Options, Structure, type Questionnaire } from '#content/schema.ts';
import { AidWords, ProgramWords, type Words } from '#content/schema-words.ts';
import { jsonFaults } from './json-faults.ts';
import { faultsOf, type SchemaFault } from './schema-faults.ts';

export interface WordsFile {
  /** From the top of the project. */
  readonly file: string;
  /** The name of the file alone: it says when it is loaded. */
  readonly part: string;
  /** Else the program's. */
  readonly isOfAid: boolean;
  readonly words: Words;
}

export interface AidFiles {
  /** From the top of the project. */
  readonly folder: string;
  readonly questionnaire: Questionnaire;
  readonly options: Options;
  readonly marks: Marks;
  readonly criteria: readonly Criterion[];
  readonly readingLevels: ReadingLevels;
  /** Names of the files in drawings/. */
  readonly drawings: readonly string[];
  /** By language: the program's files and the aid's. */
  readonly languages: ReadonlyMap<string, readonly WordsFile[]>;
}

const programFolder = 'content/program';

/** The whole aid with the words of the program in its languages. Throws AidInvalid with one line per fault, of all files together. */
export function readAid(folder: string, root = process.cwd()): AidFiles {
  const own = relative(root, resolve(root, folder));
  const manifest = () => readChecked(root, `${own}/aid.json`, Aid);
  const wordsIn = (language: string): WordsFile[] =>
    eachOf([
      () => readWords(root, `${programFolder}/${language}`, false),
      () => readWords(root, `${own}/${language}`, true),
    ]).flat();
  const drawings = join(root, own, 'drawings');
  const files = eachIn({
    manifest,
    structure: () => readChecked(root, `${own}/questionnaire.json`, Structure),
    options: () => readChecked(root, `${own}/options.json`, Options),
    marks: () => readChecked(root, `${own}/marks.json`, Marks),
    selfCheck: () => readChecked(root, `${own}/ipdas.json`, SelfCheck),
    readingLevels: () => readChecked(root, `${own}/reading-level.json`, ReadingLevels),
    words: () => eachOf(manifest().languages.map((language) => () => [language, wordsIn(language)] as const)),
  });
  return {
    folder: own,
    questionnaire: { ...files.manifest, ...files.structure },
    options: files.options,
    marks: files.marks,
    criteria: files.selfCheck.criteria,
    readingLevels: files.readingLevels,
    drawings: existsSync(drawings) ? readdirSync(drawings) : [],
    languages: new Map(files.words),
  };
}

/** Reads everything before it complains, so that one run tells all. */
function eachOf<T>(reads: readonly (() => T)[]): T[] {
  const problems: string[] = [];
  const found = reads.flatMap((read) => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof AidInvalid)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new AidInvalid(problems);
  return found;
}

type Reads = Readonly<Record<string, () => unknown>>;

/** The same by name. */
function eachIn<R extends Reads>(reads: R): { [Name in keyof R]: ReturnType<R[Name]> } {
  const entries = eachOf(
    Object.entries(reads).map(
      ([name, read]) =>
        () =>
          [name, read()] as const,
    ),
  );
  return Object.fromEntries(entries) as { [Name in keyof R]: ReturnType<R[Name]> };
}

/** The words of the program in the language that the others are translated from. */
export const programReference = (root: string): WordsFile[] => readWords(root, `${programFolder}/en`, false);

function readWords(root: string, folder: string, isOfAid: boolean): WordsFile[] {
  if (!existsSync(join(root, folder)))
    throw new AidInvalid([
      isOfAid
        ? `${folder}: is not there, but aid.json names the language. Add its words, or take it out of "languages".`
        : `${folder}: is not there: the program has no words in this language. Put ${programFolder}/en into it in that language, or take it out of "languages" in aid.json.`,
    ]);
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return eachOf(
    names.map((name) => () => {
      const file = `${folder}/${name}`;
      const words = readChecked(root, file, isOfAid ? AidWords : ProgramWords) as Words;
      return { file, part: name.replace(/\.json$/, ''), isOfAid, words };
    }),
  );
}

/** One file as the schema sees it. Throws AidInvalid naming file, line or id, and cure. */
export function readChecked<const Schema extends v.GenericSchema>(
  root: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  if (!existsSync(join(root, file)))
    throw new AidInvalid([`${file}: is not there. Add it: every aid has one of this name.`]);
  const text = readFileSync(join(root, file), 'utf8');
  const faults = jsonFaults(text);
  if (faults.length > 0) throw new AidInvalid(faults.map((fault) => `${file}: ${fault}`));
  return checked(file, JSON.parse(text), schema);
}

/** The data as the schema sees it, without the name of the schema for editors. Throws AidInvalid naming file, id and cure. */
export function checked<const Schema extends v.GenericSchema>(
  file: string,
  data: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, withoutSchemaName(data));
  if (result.success) return result.output;
  throw new AidInvalid(
    result.issues
      .flatMap((issue) => faultsOf(issue))
      .map(({ path, told }) => `${file}: ${placeOf(path, data)}: ${told}`),
  );
}

const withoutSchemaName = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && '$schema' in data
    ? Object.fromEntries(Object.entries(data).filter(([key]) => key !== '$schema'))
    : data;

/** Where a fault is, list entries by their id: "questions > about.who > kind". */
function placeOf(path: SchemaFault['path'], data: unknown): string {
  const steps: string[] = [];
  let at: unknown = data;
  for (const { key } of path) {
    at = (at as Record<string, unknown> | undefined)?.[String(key)];
    const id = (at as { id?: unknown } | undefined | null)?.id;
    steps.push(typeof key === 'number' && typeof id === 'string' ? id : String(key));
  }
  return steps.join(' > ') || 'the whole file';
}

/** Files of an aid break their schemas, or do not fit together. */
export class AidInvalid extends Error {
  override readonly name = 'AidInvalid';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    const each = [...new Set(problems)];
    super(each.join('\n'));
    this.problems = each;
  }
}
