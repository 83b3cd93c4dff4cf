/** Finds every readable string of the content folder, with the place where it stands. */
import { readdirSync, readFileSync } from 'node:fs';

export interface PlacedText {
  /** File and path: "en/surgeries.json > facts > general.meaning". */
  readonly place: string;
  readonly text: string;
}

const folder = new URL('../../content/', import.meta.url);

/** Every string under a value; `place` names the value itself. */
export function stringsIn(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${place} > ${key}`));
}

/** Every string of every part of one language. */
export const textsOf = (language: string): PlacedText[] =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => stringsIn(contentFile(`${language}/${name}`), `${language}/${name}`));

/** One parsed file of the content folder. */
export const contentFile = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
