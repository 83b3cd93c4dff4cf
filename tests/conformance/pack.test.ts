/** What does not fit in an aid is named, with file, id and cure. */
import { describe, expect, test } from 'vitest';
import { Structure } from '#content/schema.ts';
import { checked, type AidFiles, AidInvalid } from '#aid-check/read-aid.ts';
import { readAidUnderTest } from './aid-under-test.ts';
import { referenceProblems } from '#aid-check/references.ts';
import { differencesBetween, wordingProblems } from '#aid-check/wordings.ts';

const pack = readAidUnderTest();

describe('with a planted fault', () => {
  const damaged = (damage: (copy: AidFiles) => void): AidFiles => {
    const copy = structuredClone(pack);
    damage(copy);
    return copy;
  };
  const first = <T>([entry]: readonly T[]): T => {
    if (entry === undefined) throw new Error('The pack has nothing to damage.');
    return entry;
  };

  test('a wrong kind is refused with file, id and cure', () => {
    const { questionnaire } = damaged((copy) => {
      Object.assign(first(copy.questionnaire.questions), { kind: 'slider' });
    });
    const { id } = first(questionnaire.questions);
    const read = () => checked('questionnaire.json', questionnaire, Structure);
    expect(read).toThrow(AidInvalid);
    expect(read).toThrow(
      new RegExp(`questionnaire\\.json: questions > ${id} > kind: .+ Correct it there`, 'u'),
    );
  });

  test('a question that does not exist is named with its page', () => {
    const copy = damaged(({ questionnaire }) => {
      first(first(questionnaire.steps).pages).questions = ['nobody.asks'];
    });
    expect(referenceProblems(copy).join('\n')).toContain('there is no question nobody.asks');
  });

  test('a condition on an answer that cannot be given is named', () => {
    const copy = damaged(({ questionnaire: { questions } }) => {
      const choice = questions.find(({ options }) => options);
      Object.assign(first(questions), { when: { not: { question: choice?.id, has: ['no-such-answer'] } } });
    });
    expect(referenceProblems(copy).join('\n')).toContain('no-such-answer. Add it, or correct the id.');
  });

  test('a page that waits for a private answer, and a private answer that sets the voice, are named', () => {
    const copy = damaged(({ questionnaire: { questions, steps } }) => {
      const hidden = first(questions.filter((question) => question.private));
      Object.assign(first(first(steps).pages), { when: { question: hidden.id, filled: true } });
      const who = first(questions.filter(({ role }) => role === 'who'));
      Object.assign(who, { private: true });
    });
    const said = referenceProblems(copy).join('\n');
    expect(said).toContain('waits for a private answer and tells of it');
    expect(said).toContain('sets the voice or the items, so it cannot be private');
  });

  test('a number used twice is named', () => {
    const copy = damaged(({ questionnaire: { items } }) => {
      items.slice(0, 2).forEach((item) => Object.assign(item, { number: 7 }));
    });
    expect(referenceProblems(copy).join('\n')).toContain('items numbers: 7 stands twice');
  });

  test('a consideration with fewer items than the others is named', () => {
    const copy = damaged(({ questionnaire }) => {
      questionnaire.items = questionnaire.items.slice(1);
    });
    expect(referenceProblems(copy).join('\n')).toContain('Make them equal.');
  });

  test('words lost, words without an id and a voice left out are named', () => {
    const copy = damaged(({ languages }) => {
      const file = first([...languages.values()].flat().filter(({ words }) => words.steps));
      const [lost = ['', ''], silent = ['', ''], ...kept] = Object.entries(file.words.steps ?? {});
      file.words.steps = Object.fromEntries([
        ...kept,
        [silent[0], { teen: 'Salut' }],
        ['no-such-step', lost[1]],
      ]);
    });
    const said = wordingProblems(copy).join('\n');
    expect(said).toContain('has no words. Add them');
    expect(said).toContain('no-such-step: the structure has no such id');
    expect(said).toContain('has no words for parent with');
  });

  test('an answer without words and words for an answer that is gone are named', () => {
    const copy = damaged(({ questionnaire: { questions } }) => {
      const choice = first(questions.filter(({ options }) => options));
      choice.options = choice.options?.map((option) => ({ ...option, id: `new-${option.id}` }));
    });
    const said = wordingProblems(copy).join('\n');
    expect(said).toMatch(/> options > new-.+: has no words/u);
    expect(said).toContain('the structure has no such option');
  });

  test('a text that one language lacks is named', () => {
    const [en = [], fr = []] = [...pack.languages.values()];
    const shorter = fr.map((file) => ({ ...file, words: { ...file.words, steps: {} } }));
    expect(differencesBetween(en, shorter).join('\n')).toContain('Write it there too.');
  });
});
