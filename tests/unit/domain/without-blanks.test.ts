/** Blanks that an older version took for words stand as not answered wherever a record is read. */
import { describe, expect, it } from 'vitest';
import { blankConsultation, isWritten } from '#domain/clinic/consultation.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import { addQuestion, editQuestion } from '#domain/team-questions/team-questions.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { farmer, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { blanks } from './blanks.ts';

const written = ['lifestyle.hardest', 'lifestyle.miss', 'lifestyle.plans', 'about.name'];
/** The same person, had an older version taken blanks for their words. */
function withBlanks(record: AnswersRecord, blank: string): AnswersRecord {
  const given = farmer().answers['lifestyle.hardest'];
  if (!given) throw new RangeError('The farmer wrote nothing.');
  const answer = { ...given, value: blank };
  const answers = Object.fromEntries(written.map((id) => [id, answer]));
  return {
    ...record,
    answers: { ...record.answers, ...answers },
    ownItems: [...record.ownItems, { id: 'own.9', text: blank }],
    teamQuestions: {
      listed: [
        { id: 'own-question.9', text: blank, must: true },
        { id: 'q.pain', text: blank, must: false },
      ],
      removed: [],
    },
    drafts: { question: { at: 'questions', text: blank } },
  };
}

/** Every text that a reader of the summary would meet. */
const linesOf = (record: AnswersRecord, speaker: 'person' | 'team') => {
  const translator = translatorIn('en', record);
  const { first, rest, last = [] } = summariseRecord({ record, pack, translator, speaker, address: '' });
  return [...first, ...rest, ...last].flatMap(({ lines }) => lines);
};

describe('a record in which blanks stand for words', () => {
  it.each(blanks)('has no answer, no item and no question there: %j', (blank) => {
    const record = parseRecord(withBlanks(nobodyYet(), blank));
    for (const id of written) expect(record.answers[id]).toMatchObject({ status: 'left-open' });
    expect(record.ownItems).toEqual([]);
    expect(record.teamQuestions?.listed).toEqual([{ id: 'q.pain', must: false }]);
    expect(record.drafts).toEqual({});
  });

  it('shows no heading without words, on the summary and on the page of the care team', () => {
    const record = parseRecord(withBlanks(exampleRecord('amina-knee'), '\u00A0\n\u200B'));
    for (const speaker of ['person', 'team'] as const) {
      const lines = linesOf(record, speaker);
      expect(lines.filter(({ text, role }) => role !== 'blank' && isBlank(text))).toEqual([]);
      const quoted = lines.filter(({ role }) => role === 'quote').flatMap(({ from }) => from);
      expect(quoted.filter((id) => written.includes(id))).toEqual([]);
    }
    expect(
      prioritiesOf(record, pack)
        .groups.flat()
        .map(({ id }) => id),
    ).not.toContain('own.9');
  });

  it('keeps what was said on other days, and every other answer', () => {
    const record = withBlanks(exampleRecord('amina-knee'), ' ');
    const hardest = record.answers['lifestyle.hardest'];
    if (!hardest) throw new RangeError('Nothing was asked.');
    const earlier = [
      { status: 'answered' as const, value: 'The stairs', day: '2026-11-01' },
      { status: 'answered' as const, value: '\u00A0', day: '2026-11-02' },
    ];
    const answers = { ...record.answers, 'lifestyle.hardest': { ...hardest, earlier } };
    const read = parseRecord({ ...record, answers });
    expect(read.answers['lifestyle.hardest']?.earlier).toEqual(earlier.slice(0, 1));
    expect(Object.keys(read.answers)).toEqual(Object.keys(record.answers));
    expect(read.sequence).toBe(record.sequence);
    expect(parseRecord(read)).toEqual(read);
  });
});

describe('nobody can give blanks for', () => {
  it.each(blanks)('a question of their own, or other words of one: %j', (blank) => {
    const record = addQuestion(nobodyYet(), pack, 'May I sing?', moment);
    expect(addQuestion(record, pack, blank, moment)).toBe(record);
    expect(editQuestion(record, pack, 'own-question.1', blank, moment)).toBe(record);
  });

  it.each(blanks)('what was agreed, or for the name of who has seen a sheet: %j', (blank) => {
    const nothing = blankConsultation(moment.day);
    expect(isWritten({ ...nothing, agreed: blank })).toBe(false);
    expect(isWritten({ ...nothing, seen: { name: blank, day: moment.day } })).toBe(false);
  });
});
