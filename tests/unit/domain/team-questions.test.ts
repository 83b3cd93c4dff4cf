/** Questions for the care team: brought by answers, few, and the person's to change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { limits, type AnswersRecord } from '#domain/record/record.ts';
import { becauseText, questionText } from '#domain/team-questions/team-question-text.ts';
import {
  addQuestion,
  editQuestion,
  keepQuestion,
  markQuestion,
  moveQuestion,
  removeQuestion,
  teamQuestionsOf,
} from '#domain/team-questions/team-questions.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from './arbitrary-record.ts';

const listed = (record: AnswersRecord) => teamQuestionsOf(record, pack).listed;
const ids = (record: AnswersRecord) => listed(record).map(({ id }) => id);
const line = (record: AnswersRecord, id: string) => listed(record).find((question) => question.id === id);
const textOf = (record: AnswersRecord, id: string, language = 'en') => {
  const found = line(record, id);
  return found && questionText(found, translatorIn(language, record));
};
const add = (record: AnswersRecord, text: string) => addQuestion(record, pack, text, moment);

describe('the questions that answers bring up', () => {
  it('are at most eight, the first three to be asked without fail', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const lines = listed(record);
        expect(lines.length).toBeLessThanOrEqual(8);
        expect(lines.map(({ must }) => must)).toEqual(lines.map((_, index) => index < 3));
      }),
      { numRuns: 50 },
    );
  });

  it('stand on the list or under "more", once', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { listed: first, more } = teamQuestionsOf(record, pack);
        const all = [...first, ...more].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });

  it('each carry the answer that brought them, unless they are for everyone', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { listed: first, more } = teamQuestionsOf(record, pack);
        for (const { id, because } of [...first, ...more]) {
          const known = pack.questionnaire.teamQuestions.find((question) => question.id === id);
          const hangsOnAnswer = JSON.stringify(known?.when ?? '').match(/"(question|item)":/);
          const negated = JSON.stringify(known?.when ?? '').includes('"not"');
          expect([id, because !== undefined]).toEqual([id, Boolean(hangsOnAnswer) && !negated]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are few and the same for somebody who said nothing', () => {
    expect(ids(nobodyYet())).toEqual(['q.which-possible', 'q.time', 'q.call', 'q.tests']);
  });

  it('follow the person’s first priorities, the most important one first', () => {
    const zoe = { ...exampleRecord('zoe-runner'), teamQuestions: null };
    const top = prioritiesOf(zoe, pack)
      .groups.flat()
      .map(({ id }) => id);
    const brought = listed(zoe).flatMap(({ because }) =>
      because && 'item' in because ? [because.item] : [],
    );
    expect(brought.slice(0, 2)).toContain('lifestyle.running');
    expect(brought).toEqual(top.filter((id) => brought.includes(id)));
    const hurts = giveAnswer(zoe, pack, 'side-effects.now.pain', 'yes', moment);
    expect(ids(hurts).indexOf('q.pain')).toBeGreaterThan(ids(hurts).indexOf('q.rehab'));
  });

  it('come from symptoms too', () => {
    const broken = answering(nobodyYet(), { 'side-effects.now.broken-bone': 'yes' });
    expect(line(broken, 'q.fracture')).toMatchObject({
      must: true,
      because: { question: 'side-effects.now.broken-bone' },
    });
  });
});

describe('the person’s own list', () => {
  it('begins with a question of their own', () => {
    const asked = add(exampleRecord('one-section'), ' Will it hurt? ');
    expect(listed(asked)[0]).toMatchObject({ own: true, text: 'Will it hurt?', must: true });
    expect(ids(asked)).toHaveLength(ids(exampleRecord('one-section')).length + 1);
  });

  it('marks it as one to ask first; of the marks that we gave, the last makes room', () => {
    const record = nobodyYet();
    const musts = (one: AnswersRecord) => listed(one).flatMap(({ id, must }) => (must ? [id] : []));
    const [first = '', second = '', third = ''] = musts(record);
    expect(musts(add(record, 'Can I keep my fingers?'))).toEqual(['own-question.1', first, second]);
    const byHand = [second, third, 'q.tests'].reduce(
      (before, id, index) => markQuestion(before, pack, id, index === 2, moment),
      record,
    );
    const once = add(byHand, 'Can I keep my fingers?');
    expect(musts(once)).toEqual(['own-question.1', first, 'q.tests']);
    const twice = add(once, 'When?');
    expect(musts(twice)).toEqual(['own-question.2', 'own-question.1', 'q.tests']);
    expect(musts(add(twice, 'How?'))).toEqual(musts(twice));
  });

  it('takes no empty question, and no more than a record can hold', () => {
    const record = nobodyYet();
    expect(add(record, '  ')).toBe(record);
    const full = Array.from({ length: limits.ownQuestions }).reduce<AnswersRecord>(
      (before) => add(before, 'Why?'),
      record,
    );
    expect(new Set(ids(full)).size).toBe(ids(full).length);
    expect(add(full, 'One more?')).toBe(full);
  });

  it('stays within what a record can hold when every ready question is taken', () => {
    const cells = Array.from({ length: 200 }, (_, index) => `ask.kind-${String(index)}.healing`);
    const full = cells.reduce((record, id) => keepQuestion(record, pack, id, moment), nobodyYet());
    expect(full.teamQuestions?.listed).toHaveLength(limits.listed);
  });

  it('keeps what was taken off away, also when more answers come', () => {
    const zoe = { ...exampleRecord('zoe-runner'), teamQuestions: null };
    const without = removeQuestion(zoe, pack, 'q.running', moment);
    const later = giveAnswer(without, pack, 'lifestyle.hardest', 'Something else', moment);
    expect(ids(later)).not.toContain('q.running');
    expect(teamQuestionsOf(later, pack).more.map(({ id }) => id)).toContain('q.running');
    expect(ids(keepQuestion(later, pack, 'q.running', moment)).at(-1)).toBe('q.running');
  });

  it('keeps an edit when the answers change, and the answer that brought it', () => {
    const edited = editQuestion(exampleRecord('one-section'), pack, 'q.pain', 'Et la nuit?', moment);
    const later = giveAnswer(edited, pack, 'healing.short', 4, moment);
    expect(textOf(later, 'q.pain', 'fr')).toBe('Et la nuit?');
    expect(line(later, 'q.pain')?.because).toEqual({ item: 'side-effects.pain' });
    const noMore = giveAnswer(later, pack, 'side-effects.pain', 1, moment);
    const stillWanted = giveAnswer(noMore, pack, 'side-effects.more-about', [], moment);
    const gone = giveAnswer(stillWanted, pack, 'side-effects.now.pain', 'no', moment);
    expect(textOf(gone, 'q.pain', 'fr')).toBe('Et la nuit?');
    expect(line(gone, 'q.pain')?.because).toBeUndefined();
  });

  it('marks three, and a fourth only when another was let go', () => {
    const record = nobodyYet();
    const fourth = markQuestion(record, pack, 'q.tests', true, moment);
    expect(listed(fourth).filter(({ must }) => must)).toHaveLength(3);
    expect(line(fourth, 'q.tests')?.must).toBe(false);
    const room = markQuestion(
      markQuestion(record, pack, 'q.time', false, moment),
      pack,
      'q.tests',
      true,
      moment,
    );
    expect(line(room, 'q.tests')?.must).toBe(true);
  });

  it('moves a question one place, and stops at either end', () => {
    const move = (id: string, by: 1 | -1) => ids(moveQuestion(nobodyYet(), pack, id, by, moment));
    expect(move('q.time', -1).slice(0, 2)).toEqual(['q.time', 'q.which-possible']);
    expect(move('q.which-possible', -1)).toEqual(ids(nobodyYet()));
    expect(move('q.tests', 1)).toEqual(ids(nobodyYet()));
  });

  it('holds the same questions in whatever order they are moved', () => {
    const step = fc.tuple(fc.constantFrom(...ids(nobodyYet())), fc.constantFrom<1 | -1>(1, -1));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const moved = steps.reduce(
          (record, [id, by]) => moveQuestion(record, pack, id, by, moment),
          nobodyYet(),
        );
        expect([...ids(moved)].sort()).toEqual([...ids(nobodyYet())].sort());
      }),
    );
  });
});

describe('the words of a question', () => {
  const hardest = (words: string) => answering(nobodyYet(), { 'lifestyle.hardest': words });

  it('quote what the person wrote, on one line and without its full stop', () => {
    expect(textOf(hardest('Hay.\nMilking.'), 'q.hardest')).toContain('Hay. Milking');
    expect(textOf(hardest('Hay.\nMilking.'), 'q.hardest')).not.toContain('Milking.');
  });

  it('cut a long quotation, for it stands whole elsewhere', () => {
    const text = textOf(hardest('up and down the stairs '.repeat(40)), 'q.hardest') ?? '';
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(260);
  });

  it('fall silent when the words they quote are gone', () => {
    const asked = markQuestion(hardest('Hay'), pack, 'q.hardest', false, moment);
    const gone = giveAnswer(asked, pack, 'lifestyle.hardest', '', moment);
    expect(ids(asked)).toContain('q.hardest');
    expect(ids(gone)).not.toContain('q.hardest');
    expect(ids(giveAnswer(gone, pack, 'lifestyle.hardest', 'Hay again', moment))).toContain('q.hardest');
    expect(ids(giveAnswer(asked, pack, 'lifestyle.hardest', '\u200B', moment))).not.toContain('q.hardest');
  });

  it('name an option by what it does', () => {
    const asked = keepQuestion(nobodyYet(), pack, 'ask.endoprosthesis.healing', moment);
    const translator = translatorIn('en', asked);
    expect(textOf(asked, 'ask.endoprosthesis.healing')).toContain(translator.option('endoprosthesis').plain);
  });

  it.each(exampleNames)('leave no place open for %s, in either language', (name) => {
    const record = exampleRecord(name);
    const { listed: first, more } = teamQuestionsOf(record, pack);
    for (const language of ['en', 'fr']) {
      const translator = translatorIn(language, record);
      const ours = [...first, ...more].filter(({ text }) => text === undefined);
      const texts = ours.map((question) =>
        questionText({ ...question, words: question.words && 'mine' }, translator),
      );
      expect(texts.filter((text) => /[{}]|undefined|“”|«\s*»/.test(text))).toEqual([]);
    }
  });

  it('say which answer brought them', () => {
    const record = exampleRecord('amina-knee');
    const translator = translatorIn('en', record);
    const brought = listed(record).flatMap(({ because }) =>
      because && 'item' in because && !because.item.startsWith('own.') ? [because.item] : [],
    );
    expect(brought.length).toBeGreaterThan(0);
    for (const item of brought)
      expect(becauseText({ item }, record, translator)).toContain(translator.item(item));
    expect(becauseText({ item: 'own.1' }, record, translator)).toContain('Lifting my little girl');
    expect(becauseText({ question: 'about.place' }, record, translator)).toContain(
      translator.short('about.place'),
    );
    expect(becauseText(undefined, record, translator)).toBeUndefined();
  });
});
