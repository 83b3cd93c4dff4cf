/** Reads the content folder and says, with file, id and cure, what does not fit the schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Questionnaire, Surgeries } from '#content/schema.ts';
import { Words } from '#content/schema-words.ts';

export interface WordsFile {
  readonly file: string;
  readonly words: Words;
}

export interface PackFiles {
  readonly questionnaire: Questionnaire;
  readonly surgeries: Surgeries;
  /** The parts of each language. */
  readonly languages: ReadonlyMap<string, readonly WordsFile[]>;
}

const folder = new URL('../../content/', import.meta.url);

/** The whole pack. Throws PackInvalid with one line per fault. */
export function readPack(): PackFiles {
  const questionnaire = readChecked('questionnaire.json', Questionnaire);
  return {
    questionnaire,
    surgeries: readChecked('surgeries.json', Surgeries),
    languages: new Map(questionnaire.languages.map((language) => [language, readWords(language)])),
  };
}

function readWords(language: string): WordsFile[] {
  return readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: `${language}/${name}`, words: readChecked(`${language}/${name}`, Words) }));
}

function readChecked<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return checked(file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')), schema);
}

/** The data as the schema sees it. Throws PackInvalid naming file, id and cure. */
export function checked<const Schema extends v.GenericSchema>(
  file: string,
  data: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new PackInvalid(
    result.issues.map(
      (issue) =>
        `content/${file}: ${placeOf(issue, data)}: ${issue.message}. Correct it there, or change the schema in content/.`,
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

/** A content file breaks its schema. */
export class PackInvalid extends Error {
  override readonly name = 'PackInvalid';
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
