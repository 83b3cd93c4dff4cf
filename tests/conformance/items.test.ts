/** Items are told apart by what they say, not by how: of like length, about life and never an option, none inside another. */
import { expect, test } from 'vitest';
import { Voice } from '#content/schema.ts';
import { translatorOf, mergeWords } from '#domain/texts/translator.ts';
import { type AidFiles } from '#aid-check/read-aid.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const pack = readAidUnderTest();
/** An item may be this much longer or shorter than the mean of those beside it. */
const leeway = 0.2;
/** Beginnings of words that stand for an option or a part of one. */
const kindsNamed = {
  en: /\b(amput|graft|implant|prosthe|endoprosthe|artificial|fus(?:e|ion)|cement|resect|excis|curett|wedge|donor|metal|limb-)/iu,
  fr: /(?<!\p{L})(amput|greff|implant|proth|endoproth|artificiel|fusion|arthrod|ciment|résec|excis|curet|donneur|métal)/iu,
} as const;

interface Announced {
  readonly language: keyof typeof kindsNamed;
  readonly who: string;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** The items as each person reads them: by language, voice and set. */
function itemsAsTold({ questionnaire, languages }: AidFiles): Announced[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const words = mergeWords((languages.get(language) ?? []).map((file) => file.words));
    return Voice.options.flatMap((voice) =>
      questionnaire.itemSets.map(({ id: itemSet }) => {
        const translator = translatorOf(words, { language, voice, itemSet });
        const items = questionnaire.items.filter((item) => item.itemSets.includes(itemSet));
        const texts = items.map(({ id }) => ({ id, text: translator.item(id) }));
        return { language, who: `${language}, ${voice}, ${itemSet}`, texts };
      }),
    );
  });
}

function lengthProblems({ who, texts }: Announced): string[] {
  const mean = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  return texts
    .filter(({ text }) => Math.abs(text.length - mean) > leeway * mean)
    .map(
      ({ id, text }) =>
        `${who}: ${id}: “${text}” has ${String(text.length)} letters, the mean is ${mean.toFixed(1)}.`,
    );
}

/** Words of a kind's name that say nothing of it by themselves. */
const general = new Set(['surgery', 'joint', 'other', 'autres', 'personne']);

/** What the pack itself calls the options. */
const namesInPack = (language: string): string[] =>
  (pack.languages.get(language) ?? [])
    .flatMap(({ words }) => Object.values(words.options ?? {}))
    .flatMap(({ name }) => Object.values(typeof name === 'string' ? [name] : name))
    .flatMap((name) => name.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? [])
    .filter((word) => !general.has(word));
const named = { en: new Set(namesInPack('en')), fr: new Set(namesInPack('fr')) };

const namesKind = (text: string, language: Announced['language']): boolean =>
  kindsNamed[language].test(text) ||
  (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => named[language].has(word));

const namingProblems = ({ language, who, texts }: Announced): string[] =>
  texts
    .filter(({ text }) => namesKind(text, language))
    .map(({ id, text }) => `${who}: ${id}: “${text}” names an option. Say what it means for life.`);

const containingProblems = ({ who, texts }: Announced): string[] =>
  texts.flatMap(({ id, text }) =>
    texts
      .filter((other) => other.id !== id && other.text.toLowerCase().includes(text.toLowerCase()))
      .map((other) => `${who}: ${id}: “${text}” stands inside “${other.text}” (${other.id}).`),
  );

const announced = itemsAsTold(pack);
const planted = (text: string): Announced => ({
  language: 'en',
  who: 'planted',
  texts: [...(announced[0]?.texts ?? []), { id: 'planted', text }],
});

test('items beside each other are of like length', () => {
  expect(announced.flatMap(lengthProblems)).toEqual([]);
  expect(lengthProblems(planted('Being able to do what I have always liked to do'))).toHaveLength(1);
});

test('no item names an option', () => {
  expect(announced.flatMap(namingProblems)).toEqual([]);
  expect(namingProblems(planted('Having a bone graft that holds'))).toHaveLength(1);
  expect(namingProblems(planted('Getting an arthrodesis'))).toHaveLength(1);
});

test('no item stands inside another', () => {
  expect(announced.flatMap(containingProblems)).toEqual([]);
  expect(containingProblems(planted('scars that I can cover'))).toHaveLength(1);
});
