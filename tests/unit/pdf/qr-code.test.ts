/** The QR code on the paper: it holds the answers, is large enough for a camera, and the page says what it leaves out. */
import { describe, expect, it } from 'vitest';
import { recordInCode } from '#domain/qr-code/read-code.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { pdfOf } from './faces-on-disk.ts';
import { codesIn } from './printed-code.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

const sheetOf = (record: AnswersRecord, language: string, audience: 'everyone' | 'team' = 'everyone') =>
  pdfOf(examplePdf(record, { language, paper: 'letter', audience }));

describe.each(pack.questionnaire.languages)('the QR code on paper, in %s', (language) => {
  it.each(['amina-knee', 'walter-farmer', 'empty'])('gives the answers of %s to a reader', async (name) => {
    const bytes = await sheetOf(exampleRecord(name), language);
    const [code, ...others] = codesIn(bytes);
    expect(others).toEqual([]);
    const [attached] = readAttachedJson(bytes) as AnswersRecord[];
    const back = recordInCode(code?.text ?? '', pack).record;
    expect(back.id).toBe(attached?.id);
    expect(Object.keys(back.answers).sort()).toEqual(Object.keys(attached?.answers ?? {}).sort());
    expect(code?.module).toBeGreaterThanOrEqual(0.6);
    expect(code?.size).toBeLessThanOrEqual(97);
  });

  it('is a figure with words, and what only the file holds stands beside it', async () => {
    const record = exampleRecord('amina-knee');
    const { root, problems } = walkPdf(await sheetOf(record, language));
    const { summary } = translatorIn(language, record);
    expect(problems).toEqual([]);
    const named = allOf(root)
      .filter(({ type }) => type === 'Figure')
      .map(({ alternative }) => alternative);
    expect(named).toContain(summary('code.alternative'));
    const items = allOf(root)
      .filter(({ type }) => type === 'LBody')
      .map(({ text }) => text);
    expect(items).toEqual(expect.arrayContaining([summary('code.missing.long-texts')]));
  });

  it('says nothing of that when the code holds all', async () => {
    const record = exampleRecord('empty');
    const items = allOf(walkPdf(await sheetOf(record, language)).root).map(({ text }) => text);
    expect(items).toContain(translatorIn(language, record).summary('code.for-team'));
    expect(items).not.toContain(translatorIn(language, record).summary('code.only-file'));
  });
});

describe('what somebody keeps for their care team', () => {
  const record = exampleRecord('amina-knee');
  const [marked = ''] = pack.questionnaire.questions
    .filter(({ kind, private: isPrivate }) => kind === 'words' && isPrivate === true)
    .map(({ id }) => id)
    .filter((id) => record.answers[id]);
  const answer = record.answers[marked];
  const answers = {
    ...record.answers,
    ...(answer ? { [marked]: { ...answer, audience: 'team' as const } } : {}),
  };

  it('is in the code of the team’s sheet, and not in that for everyone', async () => {
    const heldBy = async (audience: 'everyone' | 'team') => {
      const [code] = codesIn(await sheetOf({ ...record, answers }, 'en', audience));
      return Object.keys(recordInCode(code?.text ?? '', pack).record.answers).includes(marked);
    };
    expect(marked).not.toBe('');
    expect([await heldBy('everyone'), await heldBy('team')]).toEqual([false, true]);
  });
});
