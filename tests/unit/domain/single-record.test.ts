/** One file, one sheet: the latest copy is taken, two people in one file are refused. */
import { describe, expect, it } from 'vitest';
import { checkWordOf } from '#domain/check-word/check-word.ts';
import { oneRecordOf, OtherQuestionnaire, SeveralSheets } from '#domain/parsing/single-record.ts';
import { NotOurRecord, RecordTooNew } from '#domain/parsing/parse-record.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { farmer } from '#tests/examples/answered-records.ts';

const open = (...found: unknown[]) => oneRecordOf(found, bonePack);

describe('what was found in a file', () => {
  it('is the copy with the most changes, whatever its place', () => {
    const newer = { ...farmer(), sequence: 900 };
    expect(open(newer, farmer()).record.sequence).toBe(900);
    expect(open(farmer(), newer).record.sequence).toBe(900);
  });

  it('is the readable copy when another one is damaged', () => {
    expect(open({ broken: true }, farmer()).record).toEqual(farmer());
  });

  it('is said to have others beside it, older or damaged, but not when it only stands there twice', () => {
    expect(open(farmer(), { ...farmer(), sequence: 900 }).hasOthers).toBe(true);
    expect(open(farmer(), { ...farmer(), seed: 'none' }).hasOthers).toBe(true);
    expect(open(farmer(), JSON.parse(JSON.stringify(farmer()))).hasOthers).toBe(false);
    expect(open(farmer(), { title: 'A list of birds' }).hasOthers).toBe(false);
  });

  it('carries the word of what stands in the file, also of parts that are not shown', () => {
    const handed = { ...farmer(), ofALaterVersion: { words: 'more' } };
    const checkWord = checkWordOf(handed);
    const whole = open({ checkWord, ...handed });
    expect(whole.checkWord).toEqual({ status: 'matches', word: checkWord });
    expect(whole.record).toEqual(farmer());
    expect(open({ ...handed, ofALaterVersion: {}, checkWord }).checkWord.status).toBe('differs');
    const broken = open({ ...handed, choices: [...farmer().choices, { kind: 'none' }], checkWord });
    expect([broken.checkWord.status, broken.record.setAside]).toEqual(['differs', 1]);
  });

  it('of an older version carries none', () => {
    expect(open(farmer()).checkWord).toEqual({ status: 'none' });
  });

  it('is refused when two sheets are inside', () => {
    const other = { ...farmer(), id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' };
    expect(() => open(farmer(), other)).toThrow(SeveralSheets);
  });

  it('is refused when a copy is newer than this page', () => {
    expect(() => open(farmer(), { ...farmer(), version: 9 })).toThrow(RecordTooNew);
  });

  it('is refused when it answers another questionnaire', () => {
    expect(() => oneRecordOf([farmer()], gardenPack)).toThrow(OtherQuestionnaire);
  });

  it('says why when nothing is readable', () => {
    expect(() => open('words')).toThrow(NotOurRecord);
  });
});
