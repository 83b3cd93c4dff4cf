/** The schemas of all content files in the form that editors know, made from those that the checks use. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ReadingLevels, SelfCheck } from '#content/about-schema.ts';
import { Points } from '#content/points-schema.ts';
import { Aid, Condition, Marks, Options, Structure } from '#content/schema.ts';
import { AidWords, ProgramWords } from '#content/schema-words.ts';
import { Source } from '#content/source-schema.ts';

/** By the name of the file that it is for; words have many files. */
const schemas: Readonly<Record<string, GenericSchema>> = {
  aid: Aid,
  questionnaire: Structure,
  options: Options,
  marks: Marks,
  ipdas: SelfCheck,
  'reading-level': ReadingLevels,
  points: Points,
  source: Source,
  'aid-words': AidWords,
  'program-words': ProgramWords,
};

/** By the name of the file in content/schemas/. */
export const editorSchemas = (): [file: string, schema: JsonSchema][] =>
  Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    namingItself(editorSchema(schema)),
  ]);

const editorSchema = (schema: GenericSchema): JsonSchema =>
  toJsonSchema(schema, {
    definitions: schema === Structure ? { Condition } : {},
    ignoreActions: ['check'],
    typeMode: 'input',
  });

const name = '$schema';
const nameOfSchema: JsonSchema = {
  type: 'string',
  description: 'The schema of this file, for editors; the program does not read it.',
};

/** Every file may name its schema, those that are by id too. */
function namingItself(schema: JsonSchema): JsonSchema {
  const { properties, propertyNames } = schema;
  return {
    ...schema,
    properties: { [name]: nameOfSchema, ...properties },
    ...(propertyNames === undefined ? {} : { propertyNames: { anyOf: [{ const: name }, propertyNames] } }),
  };
}

/** Where in the project a content file stands -> the schema that it should name, as seen from it. */
export function schemaNameFor(file: string): string {
  const [, top = '', ...rest] = file.split('/');
  const base = rest.at(-1)?.replace(/\.json$/u, '') ?? '';
  const isWords = top === 'program' || rest.length === 3;
  const schema = isWords ? `${top === 'program' ? 'program' : 'aid'}-words` : base;
  return `${'../'.repeat(rest.length)}schemas/${schema}.schema.json`;
}
