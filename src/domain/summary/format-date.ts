/** Days and languages as people read them. */

/** '2026-12-01' -> '1er décembre 2026'. A day that does not exist stays as it came. */
export function dayInWords(day: string, language: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(date);
  return parts.map(({ type, value }) => (type === 'day' ? dayOfMonth(value, language) : value)).join('');
}

/** French says "1er" and leaves the other days as numbers; the platform's own table does not know it. */
const dayOfMonth = (value: string, language: string): string =>
  value === '1' && language.startsWith('fr') ? '1er' : value;

/** 'fr' -> 'French', in the language of the reader. A tag that is none stays as it came. */
export function languageInWords(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
