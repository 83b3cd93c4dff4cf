/** Whatever symptom a person names, they read the same calm page: nothing is graded, and nothing is left out. */
import { describe, expect, it } from 'vitest';
import type { Page, Questionnaire } from '#content/schema.ts';
import type { Words } from '#content/schema-words.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { readAidUnderTest } from './aid-under-test.ts';

const { questionnaire, languages } = readAidUnderTest();

const symptomsOf = ({ questions }: Questionnaire) => questions.filter(({ role }) => role === 'symptoms');
const pagesOf = ({ steps, ending }: Questionnaire): Page[] => [
  ...steps.flatMap(({ pages }) => pages),
  ...ending,
];

/** The one notice comes after every symptom alike: for yes and for not sure, and for nothing else. */
function noticeProblems(pack: Questionnaire): string[] {
  const { questions } = pack;
  const [notice, ...others] = pagesOf(pack).filter(({ kind }) => kind === 'notice');
  const at = `questionnaire.json: ${notice?.id ?? 'no page of kind notice'}`;
  const brought = notice?.when && 'any' in notice.when ? notice.when.any : [];
  const brings = (id: string) =>
    brought.some(
      (when) => 'has' in when && when.question === id && [...when.has].sort().join() === 'not-sure,yes',
    );
  const known = questions
    .filter(({ role }) => role === 'symptoms' || role === 'symptoms-words')
    .map(({ id }) => id);
  const strange = brought.filter((when) => !('question' in when && known.includes(when.question)));
  return [
    ...others.map(({ id }) => `questionnaire.json: ${id}: a second notice. One page serves every symptom.`),
    ...strange.map((when) => `${at}: comes up for ${JSON.stringify(when)} too. Only a symptom may bring it.`),
    ...symptomsOf(pack)
      .filter(({ id }) => !brings(id))
      .map(({ id }) => `${at}: does not come up for “yes” and “not sure” at ${id}. Add it to "any".`),
    ...symptomsOf(pack)
      .filter(({ options = [], unsure }) => !unsure || options.map(({ id }) => id).join() !== 'yes,no')
      .map(
        ({ id }) =>
          `questionnaire.json: ${id}: offers more or less than yes, no, not sure. Ask it like the others.`,
      ),
  ];
}

/** Words that set one symptom apart from the others. */
function wordingProblems(pack: Questionnaire, words: Words, language: string): string[] {
  const symptoms = symptomsOf(pack).map(({ id }) => ({ id, words: words.questions?.[id] }));
  const options = new Set(symptoms.map(({ words: said }) => JSON.stringify(said?.options)));
  const notice = pagesOf(pack).find(({ kind }) => kind === 'notice')?.id ?? '';
  const text = JSON.stringify(words.pages?.[notice] ?? {}).toLowerCase();
  const grades = /(?<!\p{L})(?:urgent|serious|severe|mild|danger|alarm|grave|sévère|léger)/iu;
  return [
    ...(options.size === 1
      ? []
      : [`${language}: the symptoms differ in the words of their answers. Make them equal.`]),
    ...symptoms
      .filter(({ words: said }) => said?.help !== undefined)
      .map(
        ({ id }) => `${language}: questions > ${id} > help: no symptom has words of its own. Take it out.`,
      ),
    ...symptoms
      .filter(({ words: said }) => typeof said?.short === 'string' && text.includes(said.short.toLowerCase()))
      .map(({ id }) => `${language}: pages > ${notice}: names ${id}. Say the same for every symptom.`),
    ...(grades.exec(text) ?? []).map(
      (word) => `${language}: pages > ${notice}: “${word}” grades. Say the same for every symptom.`,
    ),
  ];
}

describe('the notice after a symptom', () => {
  it('comes up for every symptom alike', () => {
    expect(symptomsOf(questionnaire).length).toBeGreaterThan(5);
    expect(noticeProblems(questionnaire)).toEqual([]);
  });

  it.each([...languages])('says the same whatever the symptom is, in %s', (language, files) => {
    expect(wordingProblems(questionnaire, mergeWords(files.map(({ words }) => words)), language)).toEqual([]);
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
      wordingProblems(
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
