/** A page that is built shows the key in place of a text that is missing, and tells whoever watches: nobody is left before an empty page. Anywhere else a missing text stops. */
import type { Instead } from '#domain/texts/text.ts';

export const keyInstead: Instead = (error, key) => {
  if (import.meta.env.DEV || import.meta.env.SSR) throw error;
  if ('document' in globalThis) reportError(error);
  return key;
};
