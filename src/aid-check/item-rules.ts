/** Items are told apart by what they say, not by how: of like length, about life and never an option, none inside another. */
import { Voice } from '#content/schema.ts';
import { throwMissing } from '#domain/texts/text.ts';
import { mergeWords, translatorOf } from '#domain/texts/translator.ts';
import { wordings } from './facts-rules.ts';
import type { AidFiles } from './read-aid.ts';

/** An item may be this much longer or shorter than the mean of those beside it. */
const leeway = 0.2;

/** The items as one person reads them. */
export interface ItemsRead {
  readonly language: string;
  readonly who: string;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** By voice and set; what several people read in the same words, once. */
export function itemsRead({ questionnaire, languages }: AidFiles, language: string): ItemsRead[] {
  const words = mergeWords((languages.get(language) ?? []).map((file) => file.words));
  const read = Voice.options.flatMap((voice) =>
    questionnaire.itemSets.map(({ id: itemSet }): ItemsRead => {
      const translator = translatorOf(words, { language, voice, itemSet }, throwMissing);
      const items = questionnaire.items.filter((item) => item.itemSets.includes(itemSet));
      const texts = items.map(({ id }) => ({ id, text: translator.item(id) }));
      return { language, who: `${voice}, ${itemSet}`, texts };
    }),
  );
  const said = read.map(({ texts }) => JSON.stringify(texts));
  return read.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

export function lengthProblems({ who, texts }: ItemsRead): string[] {
  const mean = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  return texts
    .filter(({ text }) => Math.abs(text.length - mean) > leeway * mean)
    .map(
      ({ id, text }) =>
        `items > ${id} (${who}): “${text}” has ${String(text.length)} letters, the mean is ${mean.toFixed(1)}. Keep within a fifth of it.`,
    );
}

export const containingProblems = ({ who, texts }: ItemsRead): string[] =>
  texts.flatMap(({ id, text }) =>
    texts
      .filter((other) => other.id !== id && other.text.toLowerCase().includes(text.toLowerCase()))
      .map(
        (other) =>
          `items > ${id} (${who}): “${text}” stands inside “${other.text}” (${other.id}). Say what sets them apart.`,
      ),
  );

/** Words of an option's name that say nothing of it by themselves. */
const general = new Set(['surgery', 'joint', 'other', 'autres', 'personne']);

/** An item that names an option would be a vote for it. */
export function namingProblems({ who, texts }: ItemsRead, names: ReadonlySet<string>): string[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return texts.flatMap(({ id, text }) =>
    wordsOf(text)
      .filter((word) => names.has(word))
      .map((word) => `items > ${id} (${who}): “${word}” names an option. Say what it means for life.`),
  );
}

/** What the aid calls its options, word by word; short words and words of several options say nothing. */
export const optionNames = ({ languages }: AidFiles, language: string): ReadonlySet<string> =>
  new Set(
    (languages.get(language) ?? [])
      .flatMap(({ words }) => Object.values(words.options ?? {}))
      .flatMap(({ name }) => wordings(name))
      .flatMap((name) => name.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? [])
      .filter((word) => !general.has(word)),
  );

export const itemProblems = (aid: AidFiles, language: string): string[] =>
  itemsRead(aid, language).flatMap((read) =>
    [
      ...lengthProblems(read),
      ...containingProblems(read),
      ...namingProblems(read, optionNames(aid, language)),
    ].map((problem) => `${aid.folder}/${language}: ${problem}`),
  );
