/** Finds every readable string of the words, with the place where it stands. */
import type { AidFiles } from './read-aid.ts';

export interface PlacedText {
  /** File and path: "content/program/en/frame.json > ui > go.back". */
  readonly place: string;
  readonly text: string;
}

/** Every string under a value; `place` names the value itself. */
export function stringsIn(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${place} > ${key}`));
}

/** Every string of one language: the program's and the aid's. */
export const textsOf = (aid: AidFiles, language: string): PlacedText[] =>
  (aid.languages.get(language) ?? []).flatMap(({ file, words }) => stringsIn(words, file));
