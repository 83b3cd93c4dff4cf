/** The pack on another topic is held to the same schemas, references and languages as the product's own. */
import { expect, test } from 'vitest';
import { Questionnaire, Surgeries } from '#content/schema.ts';
import { Words } from '#content/schema-words.ts';
import { gardenWords } from '#tests/packs/garden-site.ts';
import questionnaire from '#tests/packs/garden/questionnaire.json';
import surgeries from '#tests/packs/garden/surgeries.json';
import { checked } from './pack-files.ts';
import { referenceProblems } from './references.ts';
import { wordingProblems } from './wordings.ts';

const structure = {
  questionnaire: checked('questionnaire.json', questionnaire, Questionnaire),
  surgeries: checked('surgeries.json', surgeries, Surgeries),
};
const wordsOf = (language: string) => checked(`${language}/garden`, gardenWords(language), Words);
const topic = [
  'steps',
  'pages',
  'questions',
  'considerations',
  'items',
  'facts',
  'sections',
  'kinds',
  'teamQuestions',
] as const;

test('it names only what exists, and numbers everything once', () => {
  expect(referenceProblems(structure.questionnaire, structure.surgeries)).toEqual([]);
});

test('it has words for every id in both languages, and for no other', () => {
  const languages = ['en', 'fr'].map((language) => {
    const words = wordsOf(language);
    const own = Object.fromEntries(topic.map((section) => [section, words[section]]));
    return [language, [{ file: `${language}/garden`, words: own }]] as const;
  });
  expect(wordingProblems({ ...structure, languages: new Map(languages) })).toEqual([]);
});
