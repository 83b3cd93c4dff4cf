/** A tiny aid on another topic: what the machines walk through when a test wants to see every corner. */
import { readAid } from '#aid-check/read-aid.ts';
import type { Words } from '#content/schema-words.ts';
import { packOf } from '#domain/pack/pack.ts';
import { mergeWords } from '#domain/texts/translator.ts';

export const gardenFiles = readAid('content/aids/garden');

export const gardenPack = packOf(gardenFiles.questionnaire);

/** Every word of a language. */
export const gardenWords = (language: string): Words =>
  mergeWords((gardenFiles.languages.get(language) ?? []).map(({ words }) => words));
