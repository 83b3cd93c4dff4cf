/** The product's own aid and its words, for tests about whole people. */
import { throwMissing } from '#domain/texts/text.ts';
import { readAid } from '#aid-check/read-aid.ts';
import type { Words } from '#content/schema-words.ts';
import { packOf, type Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { readerProfileOf } from '#domain/texts/reader-profile.ts';
import { mergeWords, translatorOf, type Translator } from '#domain/texts/translator.ts';

export const boneFiles = readAid('content/aids/bone-cancer');

export const bonePack: Pack = packOf(boneFiles.questionnaire);

/** Every word of a language. */
export const wordsIn = (language: string): Words =>
  mergeWords((boneFiles.languages.get(language) ?? []).map(({ words }) => words));

/** The words that a person's sheet is told in. */
export const translatorIn = (language: string, record: AnswersRecord): Translator =>
  translatorOf(wordsIn(language), readerProfileOf(record, bonePack, language), throwMissing);
