/** The person's texts are easy to read: grade 6 in English, easy in French, and no long sentence in either. */
import { describe, expect, it } from 'vitest';
import {
  hasReadingLevel,
  overall,
  perPage,
  perTopic,
  problemsOf,
  readingProblems,
  tooLong,
} from '#aid-check/reading-level.ts';
import { measure, sentencesOf } from '#aid-check/readability.ts';
import { pagesAsRead, type Reading } from '#aid-check/readable-pages.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const pack = readAidUnderTest();
const known = ['en', 'fr'] as const;

describe.each(pack.questionnaire.languages)('the words of the person in %s', (language) => {
  const isKnown = hasReadingLevel(language);
  it(`are easy, in no long sentence${isKnown ? '' : ' (PASSED OVER: its grade, which src/aid-check/reading-level.ts cannot tell)'}`, () =>
    expect(readingProblems(pack, language)).toEqual([]));

  it('are seen on every page', () => {
    expect(pagesAsRead(pack, language).length).toBeGreaterThan(pack.questionnaire.steps.length);
  });
});

describe('the measures', () => {
  const read = (text: string, language: string): Reading => ({
    name: 'planted',
    sentences: sentencesOf(text, 'planted', language),
  });

  it('are those that were worked out by hand', () => {
    const cat = measure(read('The cat sat on the mat. It is an animal.', 'en').sentences, 'en');
    expect(cat).toMatchObject({ sentences: 2, words: 10, longest: 6, average: 5, lix: 5 });
    expect(cat.fleschKincaid).toBeCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, 5);
    expect(cat.smog).toBeCloseTo(1.043 * Math.sqrt(15) + 3.1291, 5);
    const leg = measure(read('L’os de la jambe guérit.', 'fr').sentences, 'fr');
    expect(leg).toMatchObject({ sentences: 1, words: 5 });
    expect(leg.kandelMoles).toBeCloseTo(207 - 1.015 * 5 - 73.6 * (7 / 5), 5);
  });

  it.each(['Healing', 'Not sure yet', 'Step {step} of {steps}', 'Body image: what to know first'])(
    'leave the label “%s” out',
    (label) => expect(sentencesOf(label, 'planted', 'en')).toEqual([]),
  );

  it.each(['You can stop.', 'Is it “yes?”', 'C’est « non ».', 'Encore…'])('count “%s”', (sentence) =>
    expect(sentencesOf(sentence, 'planted', 'fr')).toHaveLength(1),
  );
});

describe('a hard text', () => {
  const hard = {
    en: 'Comprehensive rehabilitation considerations necessitate multidisciplinary collaboration.',
    fr: 'La réadaptation multidisciplinaire nécessite une collaboration interprofessionnelle approfondie.',
  };
  const long = 'Take it and go on, '.repeat(6).replace(/, $/u, '.');
  const planted = (text: string, language: string): Reading => ({
    name: 'planted',
    sentences: sentencesOf(text, 'content/planted.json: pages > planted > lead', language),
  });

  it.each(known)('is refused by every bar in %s, with its place', (language) => {
    const bars = [overall, perTopic, perPage].flatMap((bars) => bars[language] ?? []);
    const graded = bars.filter(({ grade }) => grade !== 'average');
    const problems = problemsOf(planted(hard[language], language), language, graded);
    expect(problems).toHaveLength(graded.length);
    expect(problems[0]).toContain('(content/planted.json: pages > planted > lead)');
  });

  it('is refused for one long sentence', () => {
    expect(tooLong(planted(long, 'en'), 'en')).toEqual([
      expect.stringContaining('planted > lead: 30 words, at most 25'),
    ]);
    expect(problemsOf(planted(long, 'en'), 'en', [{ grade: 'average', atMost: 15 }])).toHaveLength(1);
  });
});
