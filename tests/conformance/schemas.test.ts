/** Editors complete and check content while one types: every file names a schema, which is the one that the checks use (`npm run schemas` writes them). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { editorSchemas, schemaNameFor } from '#authoring/editor-schemas.ts';
import { contentFiles as files, schemaFolder as folder } from './content-files.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Places of properties that say nothing of themselves. */
const silentIn = (node: unknown, place: string): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as Node;
  const own = Object.entries(properties).filter(([, property]) => !property.description);
  return [
    ...own.map(([key]) => `${place} > ${key}`),
    ...Object.entries(node).flatMap(([key, inner]) => silentIn(inner, `${place} > ${key}`)),
  ];
};

describe.each(editorSchemas())('the schema %s', (name, schema) => {
  it('is the one that the checks use', async () => {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
    await expect(text).toMatchFileSnapshot(`../../${folder}/${name}`);
  });

  it('says of every field what it is for', () => {
    expect(silentIn(schema, name)).toEqual([]);
  });
});

it('a field that says nothing of itself is seen', () => {
  const planted = { properties: { a: { description: 'A', properties: { b: {} } } } };
  expect(silentIn(planted, 'planted')).toEqual(['planted > properties > a > b']);
});

it('every schema has its file, and no other lies about', () => {
  expect(readdirSync(folder).sort()).toEqual(
    editorSchemas()
      .map(([name]) => name)
      .sort(),
  );
});

it('every content file names its schema', () => {
  expect(files.length).toBeGreaterThan(60);
  const unnamed = files.filter((file) => {
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { readonly $schema?: string };
    const there = readdirSync(folder).map((name) => join(folder, name));
    return $schema !== schemaNameFor(file) || !there.includes(join(dirname(file), $schema));
  });
  expect(unnamed).toEqual([]);
});
