/** Whatever symptom a person names, they read the same calm page: nothing is graded, and nothing is left out. */
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '#content/schema.ts';
import {
  noticeProblems,
  noticeWordingProblems,
  pagesOf,
  symptomProblems,
  symptomsOf,
} from '#aid-check/symptom-rules.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const aid = readAidUnderTest();
const { questionnaire, languages } = aid;

describe('the notice after a symptom', () => {
  it('comes up for every symptom alike, and says the same whatever the symptom is', () => {
    expect(symptomsOf(questionnaire).length).toBeGreaterThan(5);
    expect(symptomProblems(aid)).toEqual([]);
  });
});

describe('a planted difference', () => {
  const damaged = (damage: (copy: Questionnaire) => void): string => {
    const copy = structuredClone(questionnaire);
    damage(copy);
    return noticeProblems(copy).join('\n');
  };
  const words = mergeWords((languages.get('en') ?? []).map((file) => file.words));

  it('is seen: a symptom that brings nothing', () => {
    const said = damaged((copy) => {
      const notice = pagesOf(copy).find(({ kind }) => kind === 'notice');
      if (notice?.when && 'any' in notice.when) notice.when.any.shift();
    });
    expect(said).toContain('Add it to "any"');
  });

  it('is seen: a notice that something else brings', () => {
    const said = damaged((copy) => {
      const notice = pagesOf(copy).find(({ kind }) => kind === 'notice');
      if (notice?.when && 'any' in notice.when) notice.when.any.push({ voice: ['teen'] });
    });
    expect(said).toContain('Only a symptom may bring it');
  });

  it('is seen: a symptom with grades', () => {
    const said = damaged((copy) => {
      symptomsOf(copy)[0]?.options?.push({ id: 'a-little', number: 3 });
    });
    expect(said).toContain('Ask it like the others');
  });

  it('is seen: a notice for one symptom alone', () => {
    const said = damaged((copy) => {
      copy.ending.push({ id: 'planted', kind: 'notice' });
    });
    expect(said).toContain('planted: a second notice');
  });

  it('is seen: words that name a symptom or grade it', () => {
    const notice = pagesOf(questionnaire).find(({ kind }) => kind === 'notice')?.id ?? '';
    const said = (lead: string) =>
      noticeWordingProblems(
        questionnaire,
        { ...words, pages: { ...words.pages, [notice]: { title: 'Call', lead } } },
        'en',
      );
    const [first] = symptomsOf(questionnaire);
    const short = words.questions?.[first?.id ?? '']?.short;
    expect(said(`Because of ${typeof short === 'string' ? short : ''}.`)).toEqual([
      expect.stringContaining('Say the same'),
    ]);
    expect(said('This is urgent.')).toEqual([expect.stringContaining('“urgent” grades')]);
  });
});
