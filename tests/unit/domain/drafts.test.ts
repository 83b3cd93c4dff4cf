/** Words that were typed and not added: they wait in the record, are added when the page is left, and go to nobody before. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addLeftDrafts, draftOf, keepDraft } from '#domain/record/drafts.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import { parseRecord, RecordInvalid } from '#domain/parsing/parse-record.ts';
import { limits, type AnswersRecord, type DraftKind } from '#domain/record/record.ts';
import { shortPicks } from '#domain/journey/quick-list.ts';
import { takeQuickPath } from '#domain/journey/quick-path.ts';
import { encodeRecord } from '#domain/qr-code/write-code.ts';
import { addQuestion, canAddQuestion } from '#domain/team-questions/team-questions.ts';
import { changeRecord } from '#machines/questionnaire/record-changes.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { blanks } from './blanks.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const typed = (record: AnswersRecord, kind: DraftKind, text: string) => keepDraft(record, kind, text, moment);
/** The person types at the place where they are, and comes to another one. */
const leaving = (record: AnswersRecord) => addLeftDrafts({ ...record, at: 'summary' }, pack, moment);
const own = ({ ownItems }: AnswersRecord) => ownItems.map(({ text }) => text);
const asked = ({ teamQuestions }: AnswersRecord) =>
  teamQuestions?.listed.flatMap(({ text }) => text ?? []) ?? [];

const fullItems = Array.from({ length: limits.ownItems }, (_, index) => `Thing ${index}`).reduce(
  (record, text) => addOwnItem(record, text, moment),
  nobodyYet(),
);
const fullQuestions = Array.from({ length: limits.ownQuestions }, (_, index) => `Question ${index}`).reduce(
  (record, text) => addQuestion(record, pack, text, moment),
  nobodyYet(),
);

describe('words that stand in a field', () => {
  it('wait in the record, the newest of each field, and each change is counted so that it is saved', () => {
    const one = typed(typed(nobodyYet(), 'own-item', 'My g'), 'question', 'May I');
    const two = typed(one, 'own-item', 'My garden');
    expect([draftOf(two, 'own-item'), draftOf(two, 'question')]).toEqual(['My garden', 'May I']);
    expect(two.sequence).toBe(nobodyYet().sequence + 3);
    expect(typed(two, 'own-item', 'My garden')).toBe(two);
  });

  it('leave nothing behind when they are taken away again', () => {
    const record = typed(typed(nobodyYet(), 'own-item', 'My garden'), 'own-item', '');
    expect(record).not.toHaveProperty('drafts');
    for (const blank of blanks) {
      expect(typed(nobodyYet(), 'question', blank), JSON.stringify(blank)).toEqual(nobodyYet());
      expect(typed(typed(nobodyYet(), 'question', 'May I'), 'question', blank)).not.toHaveProperty('drafts');
    }
  });

  it('are added when the page is left, as its own button would have added them', () => {
    const record = leaving(typed(typed(nobodyYet(), 'own-item', ' My garden '), 'question', 'May I sing?'));
    expect(own(record)).toEqual(['My garden']);
    expect(asked(record)).toEqual(['May I sing?']);
    expect(record).not.toHaveProperty('drafts');
  });

  it('are chosen too on the list of the short way, while there is room', () => {
    const short = takeQuickPath({ ...nobodyYet(), at: 'healing.facts' }, pack);
    const record = leaving(typed(short, 'most', 'My garden'));
    expect(shortPicks(record, pack)).toEqual([record.ownItems[0]?.id]);
  });

  it('are not added as long as the person stands where they typed', () => {
    const record = typed(nobodyYet(), 'own-item', 'My garden');
    expect(addLeftDrafts(record, pack, moment)).toBe(record);
  });

  it('wait on when a list is full, and are not lost', () => {
    const items = typed(fullItems, 'own-item', 'One more thing');
    expect(leaving(items)).toEqual({ ...items, at: 'summary' });
    expect(canAddQuestion(fullQuestions, pack)).toBe(false);
    const questions = typed(fullQuestions, 'question', 'One more question');
    expect(leaving(questions)).toEqual({ ...questions, at: 'summary' });
  });

  it('wait no more once the button has added them, and stay when it could not', () => {
    const add = { type: 'own-item.added', text: 'My garden' } as const;
    const added = changeRecord(typed(nobodyYet(), 'own-item', 'My garden'), add, pack, moment);
    expect([own(added), added.drafts]).toEqual([['My garden'], undefined]);
    const full = changeRecord(typed(fullItems, 'own-item', 'My garden'), add, pack, moment);
    expect(draftOf(full, 'own-item')).toBe('My garden');
    const ask = { type: 'question.added', text: 'May I sing?' } as const;
    const both = typed(typed(nobodyYet(), 'own-item', 'My garden'), 'question', 'May I sing?');
    const asking = changeRecord(both, ask, pack, moment);
    expect([draftOf(asking, 'own-item'), draftOf(asking, 'question')]).toEqual(['My garden', '']);
  });
});

describe('a record with words that wait', () => {
  it('opens again with them, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: limits.text, unit: 'grapheme' }), (text) => {
        const record = typed(nobodyYet(), 'own-item', text);
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('is refused when they are longer than a field holds, or not words', () => {
    const long = 'x'.repeat(limits.line + 1);
    for (const drafts of [{ most: { at: '', text: long } }, { question: { at: '', text: 3 } }, 'words'])
      expect(() => parseRecord({ ...nobodyYet(), drafts })).toThrow(RecordInvalid);
    expect(parseRecord({ ...nobodyYet(), drafts: { other: { at: '', text: 'x' } } }).drafts).toEqual({});
  });

  it('hands over nothing of them, neither in the file nor in the QR code', () => {
    const amina = exampleRecord('amina-knee');
    const waiting = {
      ...amina,
      drafts: {
        'own-item': { at: amina.at, text: 'Not yet said' },
        question: { at: '', text: 'Not yet asked' },
      },
    };
    for (const audience of ['everyone', 'team'] as const) {
      const given = toShareable(waiting, pack, moment, audience);
      expect(given).toEqual(toShareable(amina, pack, moment, audience));
      expect(JSON.stringify(given)).not.toContain('Not yet');
    }
    expect(encodeRecord(waiting, pack)?.text).toBe(encodeRecord(amina, pack)?.text);
  });
});
