/** The few sentences that stand in a page before its program runs; they are the program's. */
import { readFileSync } from 'node:fs';

/** One sentence of the frame in a language. Throws with file, key and cure when it is missing. */
export function pageWords(root: string, language: string, key: string): string {
  const file = `content/program/${language}/frame.json`;
  const { ui = {} } = JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as { ui?: Record<string, unknown> };
  const words = ui[key];
  if (typeof words !== 'string') throw new Error(`${file} has no text "${key}" in "ui": add it.`);
  return words;
}

/** The same text as HTML. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
