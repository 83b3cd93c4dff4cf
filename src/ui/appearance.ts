/** Light or dark, and the size of text: the only things kept outside the answers, so that the page looks the same next time. Erasing takes every key that begins with "waymark." along. */

const sizes = ['100', '125', '150'] as const;
const themes = ['light', 'dark'] as const;
const keys = { theme: 'waymark.theme', text: 'waymark.text' } as const;
type Setting = keyof typeof keys;

const root = () => document.documentElement;

/** A browser may refuse its storage; the page then forgets on reload, and nothing else happens. */
function attempt<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

function set(setting: Setting, value: string): void {
  root().dataset[setting] = value;
  attempt((storage) => storage.setItem(keys[setting], value));
}

/** Puts back what was chosen on this device; anything else that stands there is ignored. */
export function restoreAppearance(): void {
  const allowed: Record<Setting, readonly string[]> = { theme: themes, text: sizes };
  for (const setting of ['theme', 'text'] as const) {
    const kept = attempt((storage) => storage.getItem(keys[setting]));
    if (kept !== null && allowed[setting].includes(kept)) root().dataset[setting] = kept;
  }
}

/** The next larger size, or after the largest the first again; tells whether it is the largest now. */
export function nextTextSize(): boolean {
  const now = sizes.indexOf((root().dataset['text'] ?? '100') as (typeof sizes)[number]);
  const next = sizes[now + 1] ?? sizes[0];
  set('text', next);
  return next === sizes.at(-1);
}

export const isLargestText = (): boolean => root().dataset['text'] === sizes.at(-1);

/** Light when it is dark, and the other way round. */
export function switchTheme(): void {
  const bySystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  set('theme', (root().dataset['theme'] ?? bySystem) === 'dark' ? 'light' : 'dark');
}
