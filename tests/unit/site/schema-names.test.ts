/** Nobody who visits the site fetches what only editors read. */
import { describe, expect, it } from 'vitest';
import { aid } from '#content/aid.ts';
import { loadParts, sheetParts } from '#content/pack.ts';
import { withoutSchemaName } from '#site/schema-names.ts';

describe('the name of a schema', () => {
  it.each([
    ['{\n  "$schema": "../a.json",\n  "id": "b"\n}', { id: 'b' }],
    ['{ "$schema": "../a.json" }', {}],
    ['{ "id": "$schema" }', { id: '$schema' }],
  ])('is taken out of %j, and nothing else', (text, data) => {
    expect(JSON.parse(withoutSchemaName(text))).toEqual(data);
  });

  it('is in nothing that the program loads', async () => {
    const parts = await loadParts('en', sheetParts);
    expect([aid, ...parts].flatMap(Object.keys)).not.toContain('$schema');
  });
});
