/** Where a fact comes from, in words. */
import { expect, it } from 'vitest';
import type { Options } from '#content/schema.ts';
import { citationOf } from '#domain/options/fact-source.ts';
import { nobodyYet } from '#tests/examples/answered-records.ts';
import { translatorIn } from '#tests/packs/bone-cancer.ts';

const fact = (lines: number[]) => ({ id: 'a-fact', number: 1, section: 'amputation', lines });
const options = (lines: number[]): Options => ({
  facts: [fact(lines)],
  options: [],
  general: {},
  first: [],
  terms: [],
});
const cited = (lines: number[], language: string) =>
  citationOf('a-fact', options(lines), translatorIn(language, nobodyYet(language)));

it('names the part of the source and its line or lines, neighbours as one span', () => {
  expect(cited([68], 'en')).toBe('(Amputation, line 68)');
  expect(cited([68, 70], 'en')).toBe('(Amputation, lines 68 and 70)');
  expect(cited([4, 7, 8, 9], 'fr')).toBe('(Amputation, lignes 4 et 7–9)');
});

it('names nothing for a fact that is not there, or not yet', () => {
  const translator = translatorIn('en', nobodyYet('en'));
  expect(citationOf('another', options([1]), translator)).toBe('');
  expect(citationOf('a-fact', null, translator)).toBe('');
});
