/** What is known of a language by its tag alone: its name, and the way its lines run. */

/** Scripts whose lines run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

export type Direction = 'ltr' | 'rtl';

/** `ar` -> rtl. Made-up tags run from left to right, unless they name a script: `qps-Arab`. */
export function directionOf(language: string): Direction {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/** As it calls itself, at the head of a line: `fr` -> Français. */
export function ownLanguageName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}
