/** How the person likes the page to look (theme, size of text) is kept apart from the answers, and goes with them. */

/** Our keys in localStorage begin so; other keys on the same host are not ours to touch. */
export const displayKeyPrefix = 'waymark.';

/** Removes our keys. A browser that refuses localStorage holds none. */
export function forgetDisplaySettings(): void {
  const store = ownLocalStorage();
  if (!store) return;
  for (const key of Object.keys(store)) if (key.startsWith(displayKeyPrefix)) store.removeItem(key);
}

/** undefined outside of a page, and where the person or a policy has switched storage off. */
function ownLocalStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
