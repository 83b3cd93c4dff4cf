/** Takes the names of schemas out of content: editors read them, the program and its visitors need not. */
import type { Plugin } from 'vite';

export const schemaNames = (): Plugin => ({
  name: 'waymark:schema-names',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.json') && code.includes('"$schema"')
      ? { code: withoutSchemaName(code), map: null }
      : undefined,
});

/** The text of a JSON file without the first name that it gives itself. */
export const withoutSchemaName = (code: string): string =>
  code.replace(/^(\s*\{\s*)"\$schema"\s*:\s*"[^"]*"\s*,?/u, '$1');
