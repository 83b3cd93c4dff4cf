/** The product's own pack and its words, for tests about whole people. */
import type { Words } from '#content/schema-words.ts';
import { packOf, type Pack } from '#domain/pack.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { tellingOf } from '#domain/telling.ts';
import { mergeWords, wordingOf, type Wording } from '#domain/wording.ts';
import { readPack } from '#tests/conformance/pack-files.ts';

const files = readPack();

export const bonePack: Pack = packOf(files.questionnaire);

/** Every word of a language. */
export const wordsIn = (language: string): Words =>
  mergeWords((files.languages.get(language) ?? []).map(({ words }) => words));

/** The words that a person's sheet is told in. */
export const wordingIn = (language: string, record: AnswersRecord): Wording =>
  wordingOf(wordsIn(language), tellingOf(record, bonePack, language));
