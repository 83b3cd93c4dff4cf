/** Says what the source is without its text: hashes of its paragraphs and of its runs of eight words. */
import { createHash } from 'node:crypto';
import type { Source } from '#content/source-schema.ts';

const runLength = 8;
const runHashDigits = 12;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Lower-cased words of letters and digits only: what is compared when we ask whose words they are. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every eight words in a row with the hash of the run; runs go on across lines. Empty for a shorter text. */
export function runsOf(text: string): { readonly run: string; readonly hash: string }[] {
  const words = wordsOf(text);
  return words.slice(runLength - 1).map((_, start) => {
    const run = words.slice(start, start + runLength).join(' ');
    return { run, hash: sha256(run).slice(0, runHashDigits) };
  });
}

/** Hashes of all runs of eight words, each once, sorted so that their order does not give the text away. */
export const runHashesOf = (text: string): string[] =>
  [...new Set(runsOf(text).map(({ hash }) => hash))].sort();

/** The paragraphs of the text (one a line): line number, kebab id of the heading above, hash. Headings are paragraphs of their own section. */
export function paragraphsOf(text: string): Source['paragraphs'] {
  let section = '';
  return text.split('\n').flatMap((raw, index) => {
    const paragraph = raw.trim();
    if (paragraph === '') return [];
    if (isHeading(paragraph)) section = wordsOf(paragraph).join('-');
    return [{ line: index + 1, section, hash: sha256(paragraph) }];
  });
}

/** A heading of the source has neither a bullet, nor an end mark, nor the bar of its last line. */
const isHeading = (paragraph: string): boolean => !/^•|[.:]$|\|/u.test(paragraph);

/** What content/source.json holds about the text. */
export const hashesOf = (text: string): Pick<Source, 'hash' | 'paragraphs' | 'runs'> => ({
  hash: sha256(text),
  paragraphs: paragraphsOf(text),
  runs: runHashesOf(text),
});
