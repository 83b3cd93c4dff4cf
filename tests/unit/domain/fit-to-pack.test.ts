/** A record from outside that has the shape of ours and makes no sense: one bad field hides one answer, it is told, and no list shows a thing twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonState } from '#domain/comparisons/draft-choices.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { fitToPack } from '#domain/parsing/fit-to-pack.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { oneRecordOf } from '#domain/parsing/single-record.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { addQuestion, teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import { farmer, father, moment, nobodyYet, parent, teenager } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { anyFile } from './arbitrary-file.ts';
import { anyRecord } from './arbitrary-record.ts';

const opened = (changes: object): AnswersRecord => oneRecordOf([{ ...farmer(), ...changes }], pack).record;
const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const questionOf = (kind: string): string =>
  pack.questionnaire.questions.find((question) => question.kind === kind)?.id ?? '';

function toldOf(record: AnswersRecord, id: string): string | undefined {
  const translator = translatorIn('en', record);
  const { rest } = summariseRecord({ record, pack, translator, speaker: 'team', address: '' });
  const lines = rest.find((block) => block.id === 'all-answers')?.lines ?? [];
  return lines.find(({ from }) => (id === '' ? from.length === 0 : from.includes(id)))?.text;
}

/** Every list whose entries a screen tells apart by their ids. */
function listsOf(record: AnswersRecord): readonly string[][] {
  const { listed, more } = teamQuestionsOf(record, pack);
  const { groups, alsoImportant } = prioritiesOf(record, pack);
  const { open } = comparisonState(record, pack);
  const looks = record.looks ?? [];
  return [
    [...listed, ...more].map(({ id }) => id),
    [...groups.flat().map(({ id }) => id), ...alsoImportant],
    record.ownItems.map(({ id }) => id),
    [...open.ticked],
    [...(open.again ?? [])],
    record.shortWay?.list ?? [],
    record.ownOrder?.groups.flat() ?? [],
    record.computedOrder?.groups.flat() ?? [],
    ...looks.map(({ order }) => order.groups.flat()),
    ...record.choices.flatMap(({ set, chosen }) => [set, chosen]),
  ];
}

describe('any file that has the shape of a record', () => {
  it('shows nothing twice, also after somebody has added to it, and is told without an error', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const fitted = fitToPack(file, pack);
        const more = addQuestion(addOwnItem(fitted, 'More', moment), pack, 'And this?', moment);
        for (const record of [fitted, more, addQuestion(more, pack, 'And that?', moment)]) {
          expect(listsOf(record).map(twice)).toEqual(listsOf(record).map(() => []));
          expect(toldOf(record, '') ?? '').not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same when it is held against the questionnaire once more', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const fitted = fitToPack(file, pack);
        expect(fitToPack(fitted, pack)).toEqual(fitted);
      }),
    );
  });
});

describe('what somebody has answered here', () => {
  it.each([farmer, parent, teenager, father, nobodyYet])('is left as it is', (person) => {
    expect(fitToPack(person(), pack)).toEqual(person());
  });

  it('is left as it is, whatever they answered', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fitToPack(record, pack)).toEqual(record);
      }),
    );
  });
});

describe('what makes no sense', () => {
  const answer = { status: 'answered', day: '2026-11-24', answeredBy: 'person', typedBy: 'person' };
  const given = (value: unknown) => ({ ...answer, value, audience: 'everyone', earlier: [] });

  it.each([
    ['words as a rating', 'lifestyle.running', 'very much'],
    ['a rating as a choice', questionOf('choice'), 3],
    ['words as several choices', questionOf('choices'), 'yes'],
    ['a day that is none', questionOf('date'), 'not a date <b>'],
    ['a day of no calendar', questionOf('date'), '2026-02-30'],
    ['the year 9999', questionOf('date'), '9999-12-31'],
    ['a list as words', questionOf('words'), ['yes']],
    ['a line without end', questionOf('line'), 'x'.repeat(2000)],
  ])('%s: its line says so, and all else stays', (_what, id, value) => {
    const record = opened({ answers: { ...farmer().answers, [id]: given(value) } });
    expect(record.answers[id]).not.toHaveProperty('value');
    expect({ ...record, answers: { ...record.answers, [id]: farmer().answers[id] } }).toEqual({
      ...farmer(),
      answers: { ...farmer().answers, [id]: farmer().answers[id] },
    });
    if (toldOf(farmer(), id) !== undefined)
      expect(toldOf(record, id)).toBe(translatorIn('en', record).summary('status.unknown'));
  });

  it('a field of one line holds one line', () => {
    const name = questionOf('line');
    const record = opened({
      answers: { ...farmer().answers, [name]: given('Ann\r\nRecommended') },
      ownItems: [{ id: 'own.1', text: 'To ski\u2028again' }],
    });
    expect(record.answers[name]?.value).toBe('Ann Recommended');
    expect(record.ownItems).toEqual([{ id: 'own.1', text: 'To ski again' }]);
  });

  it('an answer of no day, and a question, an item or a place given twice, are counted', () => {
    const order = { groups: [['lifestyle.running', 'healing.short'], ['lifestyle.running']], basis: '' };
    const record = opened({
      answers: { ...farmer().answers, 'lifestyle.running': { ...given(4), day: '9999-12-31' } },
      ownItems: [
        { id: 'own.1', text: 'one' },
        { id: 'own.1', text: 'another' },
        { id: 'own.x', text: 'no number' },
      ],
      ownOrder: { ...order, day: '2026-11-24' },
      teamQuestions: {
        listed: [
          { id: 'own-question.1', text: 'One?', must: true },
          { id: 'own-question.1', text: 'Another?', must: true },
        ],
        removed: [],
      },
    });
    expect(record.ownItems).toEqual([{ id: 'own.1', text: 'one' }]);
    expect(record.ownOrder?.groups).toEqual([['lifestyle.running', 'healing.short']]);
    expect(record.teamQuestions?.listed).toEqual([{ id: 'own-question.1', text: 'One?', must: true }]);
    expect(record.setAside).toBe(5);
    expect(toldOf(record, '')).toBe(
      translatorIn('en', record).review('all-answers.unknown', { count: record.setAside ?? 0 }),
    );
  });

  it('no more than three questions are marked', () => {
    const listed = [1, 2, 3, 4].map((id) => ({ id: `own-question.${id}`, text: 'Why?', must: true }));
    const record = opened({ teamQuestions: { listed, removed: [] } });
    expect(record.teamQuestions?.listed.map(({ must }) => must)).toEqual([true, true, true, false]);
  });
});
