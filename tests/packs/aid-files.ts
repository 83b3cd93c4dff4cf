/** Aids besides the product's own, for stories about another topic: where each lies, and what it says. */
import { throwMissing } from '#domain/texts/text.ts';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AidFiles, readAid } from '#aid-check/read-aid.ts';
import { keepForTeam } from './garden-for-team.ts';
import { mergeWords, translatorOf, type Translator } from '#domain/texts/translator.ts';

/** 4 considerations of 7 questions, in one language. */
export const twentyEight = 'tests/aids/twenty-eight';

/** As its adult reader meets it. */
export function wordingOfAid({ questionnaire, languages }: AidFiles, language: string): Translator {
  const files = languages.get(language);
  if (!files) throw new RangeError(`The aid ${questionnaire.id} has no words in ${language}.`);
  const words = mergeWords(files.map((file) => file.words));
  return translatorOf(
    words,
    { language, voice: 'adult', itemSet: questionnaire.neutralItemSet },
    throwMissing,
  );
}

/** A garden of the test's own, in these languages alone. */
export function gardenCopy(languages: readonly string[]): {
  readonly folder: string;
  readonly remove: () => void;
} {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync('out/garden-');
  cpSync('content/aids/garden', folder, { recursive: true });
  const { id, version, date, source, languages: all } = readAid('content/aids/garden').questionnaire;
  for (const language of all.filter((one) => !languages.includes(one)))
    rmSync(join(folder, language), { recursive: true });
  writeFileSync(join(folder, 'aid.json'), JSON.stringify({ id, version, date, languages, source }));
  keepForTeam(folder);
  return { folder: `./${folder}`, remove: () => rmSync(folder, { recursive: true }) };
}
