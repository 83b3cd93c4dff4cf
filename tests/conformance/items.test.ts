/** Items are told apart by what they say, not by how: of like length, about life and never an option, none inside another. */
import { expect, test } from 'vitest';
import {
  containingProblems,
  itemProblems,
  type ItemsRead,
  itemsRead,
  lengthProblems,
  namingProblems,
  optionNames,
} from '#aid-check/item-rules.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const aid = readAidUnderTest();
/** Beginnings of words that stand for an option or a part of one. */
const kindsNamed: Readonly<Record<string, RegExp>> = {
  en: /\b(amput|graft|implant|prosthe|endoprosthe|artificial|fus(?:e|ion)|cement|resect|excis|curett|wedge|donor|metal|limb-)/iu,
  fr: /(?<!\p{L})(amput|greff|implant|proth|endoproth|artificiel|fusion|arthrod|ciment|résec|excis|curet|donneur|métal)/iu,
};

const namesKind = ({ language, texts }: ItemsRead): string[] =>
  texts.map(({ text }) => text).filter((text) => kindsNamed[language]?.test(text));

const [first] = itemsRead(aid, 'en');
const planted = (text: string): ItemsRead => ({
  language: 'en',
  who: 'planted',
  texts: [...(first?.texts ?? []), { id: 'planted', text }],
});

test.each(aid.questionnaire.languages)('items in %s are alike, and none names an option', (language) => {
  expect(itemProblems(aid, language)).toEqual([]);
  expect(itemsRead(aid, language).flatMap(namesKind)).toEqual([]);
});

test('an item that is longer than those beside it is seen', () => {
  expect(lengthProblems(planted('Being able to do what I have always liked to do'))).toHaveLength(1);
});

test('an item that names an option, or a part of one, is seen', () => {
  expect(namingProblems(planted('Getting an arthrodesis'), optionNames(aid, 'en'))).toHaveLength(1);
  expect(namesKind(planted('Having a bone graft that holds'))).toHaveLength(1);
});

test('an item inside another is seen', () => {
  expect(containingProblems(planted('scars that I can cover'))).toHaveLength(1);
});
