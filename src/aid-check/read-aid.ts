/** Reads the files of an aid, and says, with file, id and cure, what does not fit the schemas. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { Aid, Options, Structure, type Questionnaire } from '#content/schema.ts';
import { AidWords, ProgramWords, type Words } from '#content/schema-words.ts';

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
  /** By language: the program's files and the aid's. */
  readonly languages: ReadonlyMap<string, readonly WordsFile[]>;
}

const programFolder = 'content/program';

/** The whole aid with the words of the program in its languages. Throws AidInvalid with one line per fault. */
export function readAid(folder: string, root = process.cwd()): AidFiles {
  const own = relative(root, resolve(root, folder));
  const questionnaire = {
    ...readChecked(root, `${own}/aid.json`, Aid),
    ...readChecked(root, `${own}/questionnaire.json`, Structure),
  };
  const wordsIn = (language: string): WordsFile[] => [
    ...readWords(root, `${programFolder}/${language}`, false),
    ...readWords(root, `${own}/${language}`, true),
  ];
  return {
    folder: own,
    questionnaire,
    options: readChecked(root, `${own}/options.json`, Options),
    languages: new Map(questionnaire.languages.map((language) => [language, wordsIn(language)])),
  };
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
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = `${folder}/${name}`;
      const words = readChecked(root, file, isOfAid ? AidWords : ProgramWords) as Words;
      return { file, part: name.replace(/\.json$/, ''), isOfAid, words };
    });
}

/** One file as the schema sees it. Throws AidInvalid naming file, id and cure. */
export function readChecked<const Schema extends v.GenericSchema>(
  root: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return checked(file, JSON.parse(readFileSync(join(root, file), 'utf8')), schema);
}

/** The data as the schema sees it. Throws AidInvalid naming file, id and cure. */
export function checked<const Schema extends v.GenericSchema>(
  file: string,
  data: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new AidInvalid(
    result.issues.map(
      (issue) =>
        `${file}: ${placeOf(issue, data)}: ${issue.message}. Correct it there, or change the schema in content/.`,
    ),
  );
}

/** Where a fault is, list entries by their id: "questions > about.who > kind". */
function placeOf(issue: v.BaseIssue<unknown>, data: unknown): string {
  const steps: string[] = [];
  let at: unknown = data;
  for (const { key } of issue.path ?? []) {
    at = (at as Record<string, unknown> | undefined)?.[String(key)];
    const id = (at as { id?: unknown } | undefined | null)?.id;
    steps.push(typeof key === 'number' && typeof id === 'string' ? id : String(key));
  }
  return steps.join(' > ') || 'the whole file';
}

/** Files of an aid break their schemas, or do not fit together. */
export class AidInvalid extends Error {
  override readonly name = 'AidInvalid';
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
