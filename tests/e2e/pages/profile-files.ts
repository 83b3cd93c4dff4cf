/** The files of a browser's profile, searched for words as somebody would who has the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const filesOf = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** Which of the words a file holds, as bytes (UTF-8) or as a browser keeps letters in memory (UTF-16, at any byte). */
export function wordsIn(file: string, words: readonly string[]): string[] {
  const bytes = readFileSync(file);
  return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
}
