/** The texts hold no word that advises, fights or guesses at the person, and their signs are those of the language. */
import { describe, expect, it } from 'vitest';
import { hasWordRules, wordProblems, wordProblemsOf } from '#aid-check/words-used.ts';
import { wordRules } from '#aid-check/word-rules.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { surgeryRules } from './surgery-words.ts';

const aid = readAidUnderTest();
const rulesFor = (language: string) => [...(wordRules[language] ?? []), ...(surgeryRules[language] ?? [])];

describe.each(aid.questionnaire.languages)('the texts in %s', (language) => {
  const isKnown = hasWordRules(language);
  it.skipIf(!isKnown)(
    `hold no such word${isKnown ? '' : ': PASSED OVER, src/aid-check/word-rules.ts has no rules for it'}`,
    () => expect(wordProblemsOf(aid, language, rulesFor(language))).toEqual([]),
  );
});

describe('a planted word', () => {
  const planted = (text: string) => [{ place: 'content/en/planted.json > ui > planted', text }];

  it.each([
    'We recommend this.',
    'You should choose soon.',
    'This is best for you.',
    'Are you eligible?',
    'Your score is 7.',
    'We predict that it heals.',
    'A hard decision.',
    'Your options are these.',
    'Your preference counts.',
    'Be brave.',
    'Your battle with cancer.',
    'You wear a prosthesis.',
    "It's yours.",
    'Press "Start".',
    'Press «Start».',
    'Is it yours ?',
    'Wait...',
    'One  space.',
    'One – two.  ',
    'One - two.',
  ])('is seen in English: %s', (text) => {
    expect(wordProblems(planted(text), rulesFor('en'), 'person')[0]).toContain(
      'content/en/planted.json > ui > planted: “',
    );
  });

  it.each([
    'Nous recommandons ceci.',
    'Vous devriez choisir.',
    'C’est ce qui convient le mieux.',
    'Quel est votre risque?',
    'Une décision difficile.',
    'Vos options.',
    'Vos préférences.',
    'Vous allez guérir.',
    'La guérison vient.',
    'Votre combat.',
    'Une prothèse à la jambe.',
    'Êtes-vous prêt?',
    'Vous serez opérée.',
    'Je me sens vraiment seule.',
    'Le patient choisit.',
    'Vous êtes très inquiet.',
    'On vous a bien informé.',
    'Fatigué(e)?',
    "C'est à vous.",
    'Dites « oui ».',
    'Dites “oui”.',
    'Une chose: une autre.',
    'Est-ce vrai ?',
    'Une chose ; une autre.',
    'Une chose\u202F: une autre.',
  ])('is seen in French: %s', (text) => {
    expect(wordProblems(planted(text), rulesFor('fr'), 'person').length).toBeGreaterThan(0);
  });

  it.each([
    'An endoprosthesis stays inside.',
    'Only you see your answers.',
    'It’s “yours”: look.',
    'The optional part of the battery.',
  ])('is not mistaken: %s', (text) =>
    expect(wordProblems(planted(text), rulesFor('en'), 'person')).toEqual([]),
  );

  it.each([
    'Une endoprothèse reste à l’intérieur.',
    'Dites «\u00A0oui\u00A0»\u00A0: c’est tout!',
    'À 14:05 ou {hour}:{minute}.',
    'Voir https://example.org',
    'Vous êtes chez vous?',
  ])('is not mistaken in French: %s', (text) =>
    expect(wordProblems(planted(text), rulesFor('fr'), 'person')).toEqual([]),
  );

  it('may stand where a reason is given', () => {
    const note = [{ place: 'content/en/review.json > note > agreed', text: 'THE PERSON\'S "WORDS"' }];
    expect(wordProblems(note, rulesFor('en'), 'everyone')).toEqual([]);
  });
});
