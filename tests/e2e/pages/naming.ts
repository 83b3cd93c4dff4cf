/** From a sentence of the content to the accessible name that a browser gives it. */

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The whole name, whatever the kind of its spaces; a gloss in brackets may stand on a line of its own. */
export function named(text: string): RegExp {
  const pattern = escaped(text.trim())
    .replace(/\s+\\\((.+)\\\)$/, '\\s*\\(?$1\\)?')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`^\\s*${pattern}\\s*$`, 'iu');
}

/** A name that holds this text. */
export const holding = (text: string): RegExp =>
  new RegExp(escaped(text.trim()).replace(/\s+/g, '\\s+'), 'iu');

/** A name that begins with this text. */
export const beginning = (text: string): RegExp =>
  new RegExp(`^\\s*${escaped(text.trim()).replace(/\s+/g, '\\s+')}`, 'iu');

/** The text as a page shows it: any run of spaces is one. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
