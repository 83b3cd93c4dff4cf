/** The made-up languages are made of every sentence, and leave what is no sentence as it is. */
import { afterAll, describe, expect, it } from 'vitest';
import { readAid } from '#aid-check/read-aid.ts';
import { findingsOf } from '#aid-check/whole-check.ts';
import { directionOf } from '#domain/texts/language.ts';
import { inPseudo, longLanguage, mirroredLanguage, pseudoProject } from '#tests/packs/pseudo-language.ts';

describe('a sentence', () => {
  it('grows by a third, with accents, and keeps its values', () => {
    expect(inPseudo('Step {step} of {steps}', longLanguage)).toBe('[Stêp {step} öf {steps} öñê öñê]');
  });

  it('is the same from right to left', () => {
    expect(inPseudo({ $schema: '../a.json', ui: { a: 'Go', b: ['On'] } }, mirroredLanguage)).toEqual({
      $schema: '../a.json',
      ui: { a: '[Go]', b: ['[On]'] },
    });
    expect([directionOf(longLanguage), directionOf(mirroredLanguage)]).toEqual(['ltr', 'rtl']);
  });
});

describe('the garden in both', () => {
  const languages = [longLanguage, mirroredLanguage];
  const { root, remove } = pseudoProject('garden', languages);
  afterAll(remove);

  it('says everything that it says in English', () => {
    const files = readAid('content/aids/garden', root);
    expect([...files.languages.keys()]).toEqual(languages);
    expect(findingsOf('content/aids/garden', root).problems).toEqual([]);
  });
});
