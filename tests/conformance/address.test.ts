/** French says tu to a teenager and vous to everyone else, in every text of the person. */
import { describe, expect, it } from 'vitest';
import { personParts } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { addressProblems } from './address.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const { questionnaire, languages } = readAidUnderTest();
const persons: readonly string[] = personParts;
const files = (languages.get('fr') ?? []).filter(({ part }) => persons.includes(part));

describe('French', () => {
  it('says tu to a teenager and vous to everyone else', () => {
    expect(new Set(files.map(({ part }) => part))).toEqual(new Set(persons));
    expect(files.flatMap((file) => addressProblems(file, questionnaire))).toEqual([]);
  });
});

describe('a planted form', () => {
  const planted = (words: Words) =>
    addressProblems({ file: 'fr/planted.json', part: 'planted', isOfAid: true, words }, questionnaire);

  it.each(['Ce qui compte pour vous', 'Vos réponses', 'Choisissez un jour.', 'Est-ce le vôtre?'])(
    'is seen when a teenager reads “%s”',
    (text) => expect(planted({ ui: { planted: text } })).toEqual([expect.stringContaining('(teen) in')]),
  );

  it.each(['Ce qui compte pour toi', 'Tes réponses', 'Choisis un jour.', 'Cela t’aide.'])(
    'is seen when an adult reads “%s”',
    (text) => {
      const words = { steps: { planted: { '*': text, teen: 'Ici', parent: 'Ici' } } };
      expect(planted(words)).toEqual([expect.stringContaining('(adult) in')]);
    },
  );

  it('is seen in a variant for a set of items', () => {
    const words = { facts: { planted: { '*': 'Ici', arm: 'Votre bras', 'parent+arm': 'Ton bras' } } };
    expect(planted(words)).toEqual([
      expect.stringContaining('“Votre” (teen)'),
      expect.stringContaining('“Ton” (parent)'),
    ]);
  });

  it.each(['Le jour du rendez-vous', 'Il y en a assez chez soi.', 'Le nez'])('is not seen in “%s”', (text) =>
    expect(planted({ ui: { planted: text } })).toEqual([]),
  );

  it('does not matter in what only a parent is asked', () => {
    const id = questionnaire.questions.find(
      ({ when }) => when && 'voice' in when && !when.voice.includes('teen'),
    )?.id;
    const words = { questions: { [id ?? '']: { ask: 'Qu’en dit votre enfant?', short: 'Réponse' } } };
    expect(id).toBeDefined();
    expect(planted(words)).toEqual([]);
  });
});
