/** Whose hand typed which part, and what a helper adds: told apart from the person's own words, on the sheet and to the team. */
import { describe, expect, it } from 'vitest';
import { summariseRecord } from '#domain/summary/summarise.ts';
import type { BlockId } from '#domain/summary/summary.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { changeRecord } from '#machines/questionnaire/record-changes.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const linesOf = (record: AnswersRecord, id: BlockId, speaker: 'person' | 'team' = 'person') => {
  const translator = translatorIn('en', record);
  const { first, rest } = summariseRecord({
    record,
    pack,
    translator,
    speaker,
    address: 'https://example.org',
  });
  return [...first, ...rest].find((block) => block.id === id)?.lines ?? [];
};
const typedIn = (record: AnswersRecord) =>
  linesOf(record, 'head').filter(({ label }) => label?.startsWith('Typed by'));

const helped = answering(nobodyYet(), {
  'about.who': 'self',
  'about.help': 'typing',
  'lifestyle.running': 4,
  'healing.short': 3,
  'healing.worries': 'The stairs.',
});
const note = 'She was tired today.';

describe('a nurse who types for somebody', () => {
  it('is told of for each consideration in which she did', () => {
    expect(helped.answers['lifestyle.running']).toMatchObject({ answeredBy: 'person', typedBy: 'other' });
    expect(typedIn(helped).map(({ text }) => text)).toEqual(['Daily life and activity; Healing']);
    const partly = changeRecord(
      helped,
      { type: 'answer.given', question: 'healing.typed-by', value: 'me' },
      pack,
      moment,
    );
    expect(partly.answers['healing.worries']).toMatchObject({ typedBy: 'person' });
    expect(typedIn(partly).map(({ text }) => text)).toEqual(['Daily life and activity']);
  });

  it('is not told of where she only helps to think, unless she typed there', () => {
    const thinking = answering(helped, { 'about.help': 'thinking' });
    expect(typedIn(thinking)).toEqual([]);
    expect(typedIn(answering(thinking, { 'healing.typed-by': 'helper' })).map(({ text }) => text)).toEqual([
      'Healing',
    ]);
  });

  it('leaves a note that stands apart, and never among the person’s own words', () => {
    const noted = giveAnswer(helped, pack, 'together.helper-note', note, moment);
    expect(noted.answers['together.helper-note']).toMatchObject({ answeredBy: 'other', typedBy: 'other' });
    for (const speaker of ['person', 'team'] as const) {
      expect(linesOf(noted, 'helper-note', speaker).map(({ text }) => text)).toEqual([note]);
      expect(linesOf(noted, 'own-words', speaker).map(({ text }) => text)).toEqual(['The stairs.']);
    }
  });

  it('leaves no note once nobody helps', () => {
    const noted = giveAnswer(helped, pack, 'together.helper-note', note, moment);
    const alone = answering(noted, { 'about.help': 'alone' });
    expect(linesOf(alone, 'helper-note')).toEqual([]);
    expect(typedIn(alone)).toEqual([]);
  });
});

it('a mother is told of where she typed what her child said, and not where she answered herself', () => {
  expect(typedIn(exampleRecord('maya-parent')).map(({ label, text }) => [label, text])).toEqual([
    ['Typed by me, as my child said it', 'Daily life and activity'],
  ]);
});
