/** Code and words know each other: every key that the code asks for has words, and no words lie about unused. */
import { describe, expect, it } from 'vitest';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { type AidFiles } from '#aid-check/read-aid.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import {
  type Asked,
  askedIn,
  coded,
  isUsed,
  literalsIn,
  type Program,
  programs,
  standsFor,
  stories,
} from './used-keys.ts';

const wordsOf = ({ languages }: AidFiles, language: string): Words =>
  mergeWords((languages.get(language) ?? []).map((file) => file.words));
const words = wordsOf(readAidUnderTest(), 'en');
const code = programs();

const keysOf = (section: Asked['sections'][number], of: Words): string[] => Object.keys(of[section] ?? {});

const withoutWords = (asked: readonly Asked[], of: Words): string[] =>
  asked.flatMap(({ file, key, sections }) =>
    sections
      .filter((section) => !keysOf(section, of).some((known) => standsFor(key, known)))
      .map(
        (section) =>
          `${file}: “${key}” has no words in "${section}". Add them in every language, or correct the key.`,
      ),
  );

function unused(of: Words, files: readonly Program[]): string[] {
  const literals = new Set(files.flatMap(({ code: text }) => literalsIn(text)));
  return coded.flatMap((section) =>
    keysOf(section, of)
      .filter((key) => !isUsed(key, literals))
      .map(
        (key) =>
          `content/*: ${section} > ${key}: no code asks for it. Take it out in every language, or use it.`,
      ),
  );
}

describe('the keys of the words', () => {
  it('are asked for in many places', () => {
    expect(code.flatMap(askedIn).length).toBeGreaterThan(100);
  });

  it('have words wherever the code asks for them', () => {
    expect(withoutWords(code.flatMap(askedIn), words)).toEqual([]);
  });

  it('have words wherever a story looks for them', () => {
    expect(stories().flatMap(askedIn).length).toBeGreaterThan(100);
    expect(withoutWords(stories().flatMap(askedIn), words)).toEqual([]);
  });

  it('are all asked for', () => {
    expect(unused(words, code)).toEqual([]);
  });
});

it('a page says everywhere what stands in place of a text that is missing', () => {
  const calls = code.filter(({ code: text }) => /(?<!function )\btranslatorOf\(/u.test(text));
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter(({ code: text }) => !/keyInstead,?\s*\)|throwMissing\)/u.test(text))).toEqual([]);
});

describe('with a planted fault', () => {
  const ask = (file: string, text: string) => withoutWords(askedIn({ file, code: text }), words);

  it.each([
    ['src/ui/Planted.svelte', "<p>{translator.ui('welcome.no-such-words', { day })}</p>"],
    ['src/ui/Planted.svelte', "ui(isOpen ? 'go.back' : 'go.nowhere')"],
    ['src/ui/Planted.svelte', 'ui(`no-such-family.${step}`)'],
    ['src/ui/clinician/Planted.svelte', "frame('open.no-such-words')"],
    ['src/domain/clinical-note/note.ts', "reader.t('labelled.twice', { text })"],
  ])('a key without words in %s is named: %s', (file, text) => {
    expect(ask(file, text)).toEqual([expect.stringContaining('Add them in every language')]);
  });

  it('a key that only the person’s summary has is named for the page of the team', () => {
    const [key = ''] = keysOf('summary', words).filter((known) => known.includes('.'));
    const review = Object.fromEntries(Object.entries(words.review ?? {}).filter(([known]) => known !== key));
    const asked = askedIn({ file: 'src/domain/summary/planted.ts', code: `context.t('${key}')` });
    expect(withoutWords(asked, { ...words, review })).toEqual([expect.stringContaining('in "review"')]);
  });

  it('words that no code asks for are named', () => {
    const more = { ...words, ui: { ...words.ui, 'no-such-screen.title': 'Nobody sees this' } };
    expect(unused(more, code).join('\n')).toContain('no-such-screen.title: no code asks for it');
  });
});
