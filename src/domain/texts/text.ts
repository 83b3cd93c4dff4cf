/** Picks the one whole text for a person (voice, set of items) and fills its named values. */
import type { Voice } from '#content/schema.ts';
import type { Text } from '#content/schema-words.ts';

/** To whom the words speak: one language, one voice, one set of items. */
export interface ReaderProfile {
  readonly language: string;
  readonly voice: Voice;
  readonly itemSet: string;
}

/** Every voice there is. */
export const voices: readonly Voice[] = ['adult', 'teen', 'parent'];

export type Values = Readonly<Record<string, string | number>>;

/** Keys of a varied text, most exact first. */
const keysFor = ({ voice, itemSet }: ReaderProfile): string[] => [`${voice}+${itemSet}`, itemSet, voice, '*'];

/** The whole text for this reader profile, with {named} values filled in. Throws TextMissing when no variant fits. */
export function textFor(text: Text, reader: ReaderProfile, values: Values = {}): string {
  return fill(typeof text === 'string' ? text : variant(text, reader), values);
}

function variant(text: Readonly<Record<string, string>>, reader: ReaderProfile): string {
  const key = keysFor(reader).find((candidate) => text[candidate] !== undefined);
  const found = key === undefined ? undefined : text[key];
  if (found === undefined) throw new TextMissing(JSON.stringify(text), `${reader.voice}+${reader.itemSet}`);
  return found;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{([a-z]+)\}/giu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/** What stands in place of a text that is missing. */
export type Instead = (error: TextMissing, key: string) => string;

export const throwMissing: Instead = (error) => {
  throw error;
};

/** The text, or what stands in its place. */
export function textOr(instead: Instead, key: string, find: () => string): string {
  try {
    return find();
  } catch (error) {
    if (error instanceof TextMissing) return instead(error, key);
    throw error;
  }
}

/** A text has no words for a voice or a set of items: add that variant, or '*', to the language file. */
export class TextMissing extends Error {
  override readonly name = 'TextMissing';
  constructor(what: string, reader: string) {
    super(`No words for ${reader} in ${what}. Add that variant, or "*", to the language file.`);
  }
}
