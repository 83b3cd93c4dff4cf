/** No words lie about unused. The other way round is the compiler's: a key without words is no valid code. */
import { expect, it } from 'vitest';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { programFiles } from './program-files.ts';

const code = programFiles()
  .map((file) => file.code)
  .join('\n');

/** Whole, or its beginning before what is only known at run time: `rating.${step}`. */
const isInCode = (key: string): boolean =>
  code.includes(`'${key}'`) ||
  [...key.matchAll(/[.-]/gu)].some(({ index }) => code.includes(`\`${key.slice(0, index + 1)}\${`));

const unused = (words: Words): string[] =>
  (['ui', 'summary', 'review', 'note'] as const).flatMap((section) =>
    Object.keys(words[section] ?? {})
      .filter((key) => !isInCode(key))
      .map((key) => `${section} > ${key}: no code asks for it. Take it out in every language, or use it.`),
  );

const words = mergeWords((readAidUnderTest().languages.get('en') ?? []).map((file) => file.words));

it('all words are asked for', () => {
  expect(unused(words)).toEqual([]);
});

it('words that nobody asks for are named', () => {
  const planted = { ...words, ui: { ...words.ui, 'no-such-screen.title': 'Nobody sees this' } };
  expect(unused(planted)).toEqual([expect.stringContaining('ui > no-such-screen.title: no code asks')]);
});
