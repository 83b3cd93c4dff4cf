/** The person's texts are easy to read: grade 6 in English, easy in French, and no long sentence in either. */
import { describe, expect, it } from 'vitest';
import { readAidUnderTest } from './aid-under-test.ts';
import { measure, sentencesOf, type Measures, type Sentence, wordsOf } from './readability.ts';
import { pagesAsRead, type Reading, topics } from './readable-pages.ts';

const pack = readAidUnderTest();
const languages = ['en', 'fr'] as const;
const longestSentence = 25;

interface Bar {
  readonly grade: keyof Measures;
  readonly atMost?: number;
  readonly atLeast?: number;
}
type Bars = Readonly<Record<(typeof languages)[number], readonly Bar[]>>;

/** For all that a person may read, taken together. */
const overall: Bars = {
  en: [
    { grade: 'fleschKincaid', atMost: 6 },
    { grade: 'lix', atMost: 30 },
    { grade: 'average', atMost: 15 },
  ],
  fr: [
    { grade: 'kandelMoles', atLeast: 70 },
    { grade: 'average', atMost: 15 },
  ],
};
/** For each topic: a part of the journey, a file. */
const perTopic: Bars = { en: [{ grade: 'smog', atMost: 8 }], fr: [{ grade: 'kandelMoles', atLeast: 70 }] };
/** For each page, section of facts and screen. */
const perPage: Bars = { en: [{ grade: 'fleschKincaid', atMost: 8 }], fr: [] };

function problemsOf({ name, sentences }: Reading, language: string, bars: readonly Bar[]): string[] {
  const measures = measure(sentences, language);
  return bars.flatMap(({ grade, atMost = Infinity, atLeast = -Infinity }) => {
    const value = measures[grade];
    if (value <= atMost && value >= atLeast) return [];
    const bar = atMost === Infinity ? `at least ${atLeast}` : `at most ${atMost}`;
    return [
      `${name}: ${grade} is ${value.toFixed(1)}, ${bar}. Shorten sentences and words, first: ${hardest(sentences, language)}`,
    ];
  });
}

const hardest = (sentences: readonly Sentence[], language: string): string => {
  const letters = ({ text }: Sentence) =>
    text.length / wordsOf(text, language).length + wordsOf(text, language).length / 4;
  const [first] = [...sentences].sort((a, b) => letters(b) - letters(a));
  return first ? `“${first.text}” (${first.place})` : '';
};

const tooLong = ({ sentences }: Reading, language: string): string[] =>
  sentences
    .map((sentence) => ({ ...sentence, count: wordsOf(sentence.text, language).length }))
    .filter(({ count }) => count > longestSentence)
    .map(
      ({ place, text, count }) =>
        `${place}: ${count} words, at most ${longestSentence}. Part it in two: “${text}”`,
    );

describe.each(languages)('the words of the person in %s', (language) => {
  const files = topics(pack, language);
  const all: Reading = {
    name: language,
    sentences: files.flatMap(({ sentences }) => sentences),
  };

  it('are easy, taken together', () => {
    expect(problemsOf(all, language, overall[language])).toEqual([]);
  });

  it('are easy in every part of the journey', () => {
    expect(files.flatMap((file) => problemsOf(file, language, perTopic[language]))).toEqual([]);
  });

  it('are easy on every page, to every voice', () => {
    const pages = pagesAsRead(pack, language);
    expect(pages.length).toBeGreaterThan(pack.questionnaire.steps.length);
    expect(pages.flatMap((page) => problemsOf(page, language, perPage[language]))).toEqual([]);
  });

  it('hold no long sentence', () => {
    expect(files.flatMap((file) => tooLong(file, language))).toEqual([]);
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

  it.each(languages)('is refused by every bar in %s, with its place', (language) => {
    const bars = [...overall[language], ...perTopic[language], ...perPage[language]];
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
