/** The language that a person named in their own words: which one it is, and which letters it is written in. */
import { expect, test } from 'vitest';
import { hasForeignLetters, isWrittenIn, namedLanguage } from '#domain/texts/named-language.ts';

test.each([
  ['Cantonese', 'yue'],
  ['cantonais', 'yue'],
  ['Mandarin ', 'zh-Hans'],
  ['Traditional Chinese', 'zh-Hant'],
  ['Arabic', 'ar'],
  ['العربية', 'ar'],
  ['Farsi', 'fa'],
  ['pendjabi', 'pa'],
  ['日本語', 'ja'],
])('%s names a language', (said, tag) => {
  expect(namedLanguage(said)).toBe(tag);
});

test('a name that says nothing names no language', () => {
  expect(['', 'mine', 'Spanish or so', 'constructor'].map(namedLanguage)).toEqual(Array(4).fill(undefined));
});

test('tells whether words are in the letters of a language', () => {
  expect(isWrittenIn('من أمينة', 'ar')).toBe(true);
  expect(isWrittenIn('Amina', 'ar')).toBe(false);
  expect(isWrittenIn('保肢手術', 'yue')).toBe(true);
  expect(isWrittenIn('カメラ', 'ja')).toBe(true);
  expect(isWrittenIn('나는', 'ko')).toBe(true);
});

test('finds letters that are not Latin ones, and no signs', () => {
  expect(['Été, n° 5 😀!', 'Tôi muốn'].map(hasForeignLetters)).toEqual([false, false]);
  expect(['Amina أمينة', 'Я'].map(hasForeignLetters)).toEqual([true, true]);
});
