/** What an editor shows while one types: by the schemas in content/schemas/ it accepts each file of today and underlines each fault, at its place. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { put } from '#tests/packs/broken-aid.ts';
import { contentFiles } from './content-files.ts';

type Data = Record<string, unknown>;

const ajv = new Ajv({ jsonPointers: true });
const dataIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Data;

/** Places that the schema which the file names refuses, as JSON pointers; empty when it fits. */
function refusedIn(file: string, data: Data): string[] {
  const name = join(dirname(file), String(data['$schema']));
  const validate = ajv.getSchema(name) ?? ajv.addSchema(dataIn(name), name).getSchema(name);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  void validate(data);
  return (validate.errors ?? []).map(({ dataPath }) => dataPath);
}

it.each(contentFiles)('%s is accepted', (file) => {
  expect(refusedIn(file, dataIn(file))).toEqual([]);
});

const questionnaire = 'questionnaire.json';
const words = 'en/considerations.json';

describe.each<[what: string, file: string, place: string, value: unknown, refused?: string]>([
  ['a name that is lost', 'aid.json', '/id', undefined, ''],
  ['a version that is a number', 'aid.json', '/version', 1],
  ['a day that is none', 'aid.json', '/date', '24 November'],
  ['one language in place of a list', 'aid.json', '/languages', 'en'],
  ['no language', 'aid.json', '/languages', []],
  ['a language by its name', 'aid.json', '/languages/0', 'English'],
  ['a key that nobody knows', 'aid.json', '/title', 'The garden', ''],
  ['an id with capitals', questionnaire, '/items/0/id', 'Shade.Cool'],
  ['an id with a space', questionnaire, '/questions/2/id', 'the weeds'],
  ['a number in quotes', questionnaire, '/items/0/number', '1'],
  ['a number below one', questionnaire, '/items/0/number', 0],
  ['a kind of question that there is not', questionnaire, '/questions/0/kind', 'slider'],
  ['a role that there is not', questionnaire, '/questions/2/role', 'mood'],
  ['a misspelt key of a question', questionnaire, '/questions/0/unshure', true, '/questions/0'],
  ['“unsure” that is false', questionnaire, '/questions/0/unsure', false],
  ['a rating that cannot be given', questionnaire, '/teamQuestions/0/when', { item: 'shade.cool', rated: 5 }],
  ['a condition that says nothing', questionnaire, '/questions/1/when', {}],
  ['a page without a kind', questionnaire, '/steps/0/pages/0/kind', undefined, '/steps/0/pages/0'],
  ['lines of the source as text', 'options.json', '/facts/0/lines', '12'],
  ['a fact that does not say where it rests', 'options.json', '/facts/0/lines', undefined, '/facts/0'],
  ['a colour that the program has not', 'marks.json', '/leaf/hue', 'red'],
  ['an answer to the standard that is none', 'ipdas.json', '/criteria/0/met', 'maybe'],
  [
    'a level that is text',
    'reading-level.json',
    '/en',
    { measure: 'fleschKincaid', level: '6' },
    '/en/level',
  ],
  ['an empty sentence', words, '/items/shade.cool', ''],
  [
    'a consideration without its name',
    words,
    '/considerations/shade/name',
    undefined,
    '/considerations/shade',
  ],
  ['a section that there is not', words, '/itens', {}, ''],
])('%s', (_, name, place, value, refused = place) => {
  it('is refused where it stands', () => {
    const file = `content/aids/garden/${name}`;
    const data = dataIn(file);
    put(data, place, value);
    expect(refusedIn(file, data)).toContain(refused);
  });
});
