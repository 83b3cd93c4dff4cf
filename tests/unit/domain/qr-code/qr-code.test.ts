/** The QR code on paper: what the person said comes back from it, it stays small enough for a camera, and it says what it leaves out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '#domain/pack/pack.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { limits, type Answer, type AnswersRecord } from '#domain/record/record.ts';
import { hasSeenOrder } from '#domain/journey/seen-order.ts';
import { decodeEnvelope, encodeEnvelope, longestCode } from '#domain/qr-code/envelope.ts';
import { qrSymbol } from '#domain/qr-code/qr-symbol.ts';
import { recordInCode } from '#domain/qr-code/read-code.ts';
import { cutMark } from '#domain/qr-code/texts.ts';
import { encodeRecord, type WrittenCode } from '#domain/qr-code/write-code.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { anyRecord } from '#tests/unit/domain/arbitrary-record.ts';

const wholeCodeOf = (record: AnswersRecord): WrittenCode => {
  const code = encodeRecord(record, pack);
  if (!code) throw new Error('These answers have no code.');
  return code;
};
/** A symbol grows by four modules a side with each version. */
const versionOf = (text: string) => (qrSymbol(text).length - 17) / 4;
const backOf = (record: AnswersRecord) => recordInCode(wholeCodeOf(record).text, pack);

/** What a code carries when no text is cut: all but earlier days and where the person was. */
const carried = (record: AnswersRecord): AnswersRecord => {
  const rest = { ...record };
  delete rest.looks;
  const { shortWay } = record;
  return {
    ...rest,
    ...(shortWay ? { shortWay: { ...shortWay, from: '' } } : {}),
    at: '',
    passed: hasSeenOrder(record, pack) ? ['priorities'] : [],
    answers: Object.fromEntries(
      Object.entries(record.answers).map(([id, answer]) => [id, { ...answer, earlier: [] }]),
    ),
  };
};

/** The same with texts of a few letters, so that nothing is cut. */
const withShortTexts = (record: AnswersRecord): AnswersRecord => ({
  ...record,
  ownItems: record.ownItems.map((item, i) => ({ ...item, text: `my ${String(i)}` })),
  teamQuestions: record.teamQuestions && {
    ...record.teamQuestions,
    listed: record.teamQuestions.listed.map((question) =>
      question.text === undefined ? question : { ...question, text: 'why?' },
    ),
  },
  answers: Object.fromEntries(
    Object.entries(record.answers).map(([id, answer]) => {
      const isWords = ['words', 'line'].includes(pack.questionById.get(id)?.kind ?? '');
      return [id, isWords && answer.value !== undefined ? { ...answer, value: 'é' } : answer];
    }),
  ),
});

const people = exampleNames.flatMap((name) =>
  (['everyone', 'team'] as const).map((audience) => ({
    name: `${name} for ${audience}`,
    record: toShareable(exampleRecord(name), pack, moment, audience),
  })),
);
/** One fills every field to its limit. */
const usual = people.filter(({ record }) => record.ownItems.length < limits.ownItems);
const [anybody] = people;
if (!anybody) throw new Error('There are no example people.');

/** Where a line names several answers, their order is that of the record and says nothing. */
const summaryFor = (record: AnswersRecord, language: string): unknown =>
  JSON.parse(JSON.stringify(summariseWhole(record, language)), (key, value: unknown) =>
    key === 'from' && Array.isArray(value) ? value.toSorted() : value,
  );
const summariseWhole = (record: AnswersRecord, language: string) =>
  summariseRecord({
    record,
    pack,
    translator: translatorIn(language, record),
    speaker: 'team',
    address: 'https://waymark.example',
  });

describe('the QR code of a summary', () => {
  it.each(people)('gives back all that $name said, but for long texts', ({ record }) => {
    const short = withShortTexts(record);
    expect(backOf(short).record).toEqual(carried(short));
    expect(backOf(short).missing).not.toContain('long-texts');
  });

  it.each(people)('of $name says to the clinician what the file says', ({ record }) => {
    const short = carried(withShortTexts(record));
    for (const language of pack.questionnaire.languages)
      expect(summaryFor(backOf(short).record, language)).toEqual(summaryFor(short, language));
  });

  it.each(people)('of $name is one that a camera can read, and tells when a text was cut', ({ record }) => {
    const { text, missing } = wholeCodeOf(record);
    expect(text).toMatch(/^WAYMARK1:[0-9A-Z $%*+\-./:]+$/);
    expect(versionOf(text)).toBeLessThanOrEqual(20);
    const back = recordInCode(text, pack);
    expect(back.missing).toEqual(missing);
    const isCut = JSON.stringify(back.record).includes(cutMark);
    expect(isCut).toBe(missing.includes('long-texts') || JSON.stringify(record).includes(cutMark));
  });

  it('of the longest length is a square of version 20, and one character more is not', () => {
    const version = (length: number) => versionOf('A'.repeat(length));
    expect([version(longestCode), version(longestCode + 1)]).toEqual([20, 21]);
  });

  it('fills its room with the person’s words: one letter more in each would not fit', () => {
    const record = toShareable(exampleRecord('amina-knee'), pack, moment, 'everyone');
    const { text } = wholeCodeOf(record);
    expect(text.length).toBeGreaterThan(longestCode - 40);
  });

  it.each(usual)(
    'keeps names, phone numbers and own items of $name whole, however long the stories are',
    ({ record }) => {
      const onOneLine = ({ answers }: AnswersRecord) =>
        Object.entries(answers).flatMap(([id, { value }]) =>
          pack.questionById.get(id)?.kind === 'line' && value ? [`${id}: ${String(value)}`] : [],
        );
      const back = backOf(record).record;
      expect(back.ownItems).toEqual(record.ownItems);
      expect(onOneLine(back).sort()).toEqual(onOneLine(record).sort());
    },
  );

  it('gives back whatever anybody answers', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        const record = toShareable(given, pack, moment, 'everyone');
        expect(backOf(record).record).toEqual(carried(record));
      }),
      { numRuns: 60 },
    );
  });

  it('tears no character of the person’s words apart, in any script', () => {
    const [question] = pack.questionnaire.questions.filter(({ kind }) => kind === 'words');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 900, maxLength: 1900 }), (value) => {
        const answer: Answer = {
          status: 'answered',
          value: value.slice(0, 2000),
          day: moment.day,
          answeredBy: 'person',
          typedBy: 'person',
          audience: 'everyone',
          earlier: [],
        };
        const record = { ...anybody.record, answers: { [question?.id ?? '']: answer } };
        const back = backOf(record).record.answers[question?.id ?? '']?.value;
        const start = typeof back === 'string' ? back.slice(0, -cutMark.length) : '';
        expect(value.startsWith(start)).toBe(true);
        expect(start).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out questions and choices rather than ratings when there are far too many', () => {
    const rated = pack.questionnaire.items.map(({ id }) => id).filter((id) => anybody.record.answers[id]);
    const [anyRated = ''] = rated;
    const choice = fc
      .tuple(fc.subarray(rated, { minLength: 8, maxLength: 8 }), fc.integer({ min: 10, max: 28 }))
      .map(([set, day]) => ({
        kind: 'pick' as const,
        set,
        chosen: set.slice(3, 6),
        said: 'chosen' as const,
        day: `2026-11-${String(day)}`,
        answeredBy: 'person' as const,
      }));
    const choices = fc.sample(choice, { numRuns: 200, seed: 6 });
    const { record, missing } = backOf({ ...anybody.record, choices });
    expect(missing).toEqual(expect.arrayContaining(['team-questions', 'choices']));
    expect(record.answers[anyRated]).toEqual({ ...anybody.record.answers[anyRated], earlier: [] });
  });

  it('says so when the questionnaire of the reader does not know a question', () => {
    const { text } = wholeCodeOf(anybody.record);
    const { questionnaire } = pack;
    const answered = Object.keys(recordInCode(text, pack).record.answers);
    const gone = answered.find((id) => pack.questionById.has(id)) ?? '';
    const questions = questionnaire.questions.filter(({ id }) => id !== gone);
    const older = packOf({ ...questionnaire, questions });
    const { record, missing } = recordInCode(text, older);
    expect(missing).toContain('unknown');
    expect(Object.keys(record.answers)).toEqual(answered.filter((id) => id !== gone));
  });
});

const nameOfError = (text: string): string => {
  try {
    recordInCode(text, pack);
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
  return 'none';
};

describe('the check word in a code', () => {
  const { record } = anybody;
  const code = (word: string | null) => encodeRecord(record, pack, word)?.text ?? '';

  it('comes back as one that nobody worked out', () => {
    const { checkWord } = recordInCode(code('CHJLMP'), pack);
    expect(checkWord).toEqual({ status: 'carried', word: 'CHJLMP' });
    expect(recordInCode(code(null), pack).checkWord).toEqual({ status: 'none' });
  });

  it('is not there in a code from before, which opens as it did', () => {
    const rows = decodeEnvelope(code('CHJLMP')) as unknown[];
    const before = recordInCode(encodeEnvelope(rows.slice(0, 14)), pack);
    const now = recordInCode(code('CHJLMP'), pack);
    expect(before).toEqual({ ...now, checkWord: { status: 'none' } });
  });

  it('is six of its letters, or the code is damaged', () => {
    const rows = decodeEnvelope(code('CHJLMP')) as unknown[];
    for (const word of ['CHJ LMP', 'CHJLM', 'chjlmp', 'ABCDEF', 1, ''])
      expect(nameOfError(encodeEnvelope([...rows.slice(0, 14), word]))).toBe('CodeDamaged');
  });
});

describe('a code that is not whole, or not ours', () => {
  const { text } = wholeCodeOf(anybody.record);

  it('is refused by name', () => {
    expect(nameOfError('https://waymark.example')).toBe('NotOurCode');
    expect(nameOfError(text.replace('WAYMARK1', 'WAYMARK2'))).toBe('CodeTooNew');
    expect(nameOfError(text.slice(0, -3))).toBe('CodeDamaged');
    expect(nameOfError('WAYMARK1:')).toBe('CodeDamaged');
    expect(nameOfError(`WAYMARK1:${'0'.repeat(100_000)}`)).toBe('CodeDamaged');
  });

  it('is refused wherever one character was read wrong', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 10), fc.constantFrom('0', 'A', ':', 'Z', ' ', '$'), (at, wrong) => {
        const place = at + 'WAYMARK1:'.length;
        fc.pre(text.charAt(place) !== wrong);
        expect(nameOfError(text.slice(0, place) + wrong + text.slice(place + 1))).toBe('CodeDamaged');
      }),
    );
  });

  it('of any rows at all gives a record or a refusal with a name', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(['CodeDamaged']).toContain(nameOfError(`WAYMARK1:${rest}`));
      }),
    );
  });
});
