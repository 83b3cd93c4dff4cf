/** What a person keeps for their care team: nothing of it, and nothing that comes of it, is in what anyone else may read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOnPath, giveAnswer } from '#domain/record/answer.ts';
import { redactTeamOnly, restoreTeamOnly } from '#domain/sharing/redact-team-only.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { addressAnswer, isSaid, mayBePrivate, onlyForTeam } from '#domain/sharing/team-only.ts';
import type { Answer, AnswersRecord, Value } from '#domain/record/record.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import {
  addQuestion,
  editQuestion,
  removeQuestion,
  teamQuestionsOf,
} from '#domain/team-questions/team-questions.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/model/session-model.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const room = 'body-image.private-room';
const secret = 'body-image.team-knows';
const leo = exampleRecord('leo-teen');

const mark = (record: AnswersRecord, ...ids: string[]): AnswersRecord =>
  ids.reduce((kept, id) => addressAnswer(kept, pack, id, 'team', moment), record);
const say = (record: AnswersRecord, id: string, value: Value): AnswersRecord =>
  giveAnswer(record, pack, id, value, moment);
const unanswered = (record: AnswersRecord, id: string): AnswersRecord => {
  const { [id]: gone, ...answers } = record.answers;
  expect(gone).toBeDefined();
  return { ...record, answers };
};

/** What anyone else may read: the file's data and its sheet. When it was last changed tells nothing of what. */
const openly = (record: AnswersRecord) => {
  const data = { ...toShareable(record, pack, moment, 'everyone'), sequence: 0, changedAt: moment.at };
  return { data, sheet: sheetOf(data, 'fr') };
};
const sheetOf = (record: AnswersRecord, language: string, speaker: 'person' | 'team' = 'person') => {
  const translator = translatorIn(language, record);
  return summariseRecord({ record, pack, translator, speaker, address: 'https://example.org' });
};
const idsListed = (record: AnswersRecord) => teamQuestionsOf(record, pack).listed.map(({ id }) => id);

describe('an answer that Léo marks for his team', () => {
  it('is in what his team gets, together and said to be for them alone', () => {
    const team = toShareable(mark(leo, secret), pack, moment, 'team');
    expect(team.answers[secret]).toMatchObject({ audience: 'team', value: leo.answers[secret]?.value });
    const [block] = sheetOf(team, 'fr').first.filter(({ id }) => id === 'only-for-team');
    expect(block?.lines.map(({ text }) => text)).toContain(leo.answers[secret]?.value);
  });

  it('leaves the same file and sheet for others as if he had never answered', () => {
    const marked = openly(mark(leo, secret, room));
    expect(marked).toEqual(openly(unanswered(unanswered(leo, secret), room)));
    expect(JSON.stringify(marked)).not.toContain('blonde');
    expect(JSON.stringify(openly(leo)), 'found where it is not marked').toContain('blonde');
  });

  it('cannot be told from one that he skipped', () => {
    const { [secret]: said } = leo.answers;
    if (!said) throw new TypeError('Léo says something there.');
    const skipped: Answer = { ...said, status: 'skipped', earlier: [] };
    delete skipped.value;
    expect(openly(mark(leo, secret))).toEqual(
      openly({ ...leo, answers: { ...leo.answers, [secret]: skipped } }),
    );
  });

  it('tells nothing by what it says', { timeout: 60_000 }, () => {
    const ids = pack.questionnaire.questions.map(({ id }) => id).filter(mayBePrivate(leo, pack));
    expect(ids).toContain('lifestyle.hardest');
    const marked = mark({ ...leo, teamQuestions: null }, ...ids);
    const valueOf = (id: string): fc.Arbitrary<Value | undefined> => {
      const { kind, options = [] } = pack.questionById.get(id) ?? {};
      const option = fc.constantFrom(...options.map((one) => one.id), 'x');
      if (kind === 'choice') return fc.option(option, { nil: undefined });
      return kind === 'choices' ? option.map((one) => [one]) : fc.string({ maxLength: 200 });
    };
    const other = fc.record(Object.fromEntries(ids.map((id) => [id, valueOf(id)])));
    const expected = openly(marked);
    fc.assert(
      fc.property(other, (values) => {
        const changed = Object.entries(values).reduce(
          (record, [id, value]) => (value === undefined ? record : say(record, id, value)),
          marked,
        );
        expect(openly(changed)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('stays marked when he says something else, and can be for everyone again', () => {
    const again = say(mark(leo, room), room, 'no');
    expect(onlyForTeam(again, pack)).toEqual([room]);
    expect(onlyForTeam(addressAnswer(again, pack, room, 'everyone', moment), pack)).toEqual([]);
  });

  it('is marked before it is written, too', () => {
    const empty = mark(exampleRecord('empty'), secret);
    expect(onlyForTeam(empty, pack)).toEqual([]);
    expect(onlyForTeam(say(empty, secret, 'Nur für euch'), pack)).toEqual([secret]);
  });
});

describe('a question for the team that comes of a marked answer', () => {
  const alone = 'q.alone';
  const clear = say(say(leo, 'ready.no-pressure', 'yes'), room, 'yes');
  const listing = editQuestion(
    addQuestion({ ...clear, teamQuestions: null }, pack, 'My own', moment),
    pack,
    alone,
    'Can my mother wait outside?',
    moment,
  );

  it('is on the list of his team, also in his own words, and on no other', () => {
    expect(idsListed(listing)).toContain(alone);
    const open = openly(mark(listing, room));
    expect(JSON.stringify(open)).not.toContain(alone);
    expect(JSON.stringify(open)).not.toContain('my mother');
    expect(JSON.stringify(open)).toContain('My own');
    const team = sheetOf(mark(listing, room), 'en', 'team');
    const [block] = team.first.filter(({ id }) => id === 'only-for-team');
    expect(block?.lines.map(({ text }) => text)).toContain('Can my mother wait outside?');
  });

  it('is not named among those that he removed', () => {
    const removed = removeQuestion(mark(listing, room), pack, alone, moment);
    expect(JSON.stringify(openly(removed).data)).not.toContain(alone);
  });

  it('stays when an answer for everyone brings it up as well, and tells that one', () => {
    const both = mark(say(listing, 'ready.no-pressure', 'not-yet'), room);
    const [line] = teamQuestionsOf(redactTeamOnly(both, pack), pack).listed.filter(({ id }) => id === alone);
    expect(line?.because).toEqual({ question: 'ready.no-pressure' });
  });
});

describe('a file for everyone that comes back', () => {
  const whole = mark(leo, secret, room);
  const file = toShareable(whole, pack, moment, 'everyone');

  it('does not wipe what was marked where it is opened', () => {
    expect(file.answers[secret]).toBeUndefined();
    const restored = restoreTeamOnly(file, whole, pack);
    expect(restored.answers[secret]).toEqual(whole.answers[secret]);
    expect(idsListed(restored).sort()).toEqual(idsListed(whole).sort());
  });

  it('does not publish what was marked after it was made', () => {
    const before = toShareable(leo, pack, moment, 'everyone');
    expect(onlyForTeam(restoreTeamOnly(before, whole, pack), pack)).toEqual([room, secret]);
  });

  it('is taken as it is when it is the team’s own', () => {
    const team = toShareable(whole, pack, moment, 'team');
    expect(restoreTeamOnly(team, mark(leo, 'together.else'), pack)).toEqual(team);
  });
});

it('nobody else sees a difference: without a mark all that was said is handed over', () => {
  const handed = toShareable(leo, pack, moment, 'everyone');
  const said = (answers: AnswersRecord['answers']) =>
    Object.entries(answers).filter(([, answer]) => isSaid(answer));
  expect(said(handed.answers)).toEqual(said(answersOnPath(leo, pack)));
});
