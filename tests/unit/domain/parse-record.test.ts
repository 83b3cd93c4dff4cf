/** Records from outside: what is ours comes through whole, everything else is refused with a name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  NotOurRecord,
  parseRecord,
  parseRecordText,
  RecordInvalid,
  RecordTooNew,
} from '#domain/parsing/parse-record.ts';
import { limits } from '#domain/record/record.ts';
import { hasRepeatedKeys } from '#domain/parsing/repeated-keys.ts';
import { farmer, father, nobodyYet, parent, teenager } from '#tests/examples/answered-records.ts';

const asFile = (record: unknown) => JSON.stringify(record);
const fromV1 = readFileSync(new URL('../../examples/from-v1.json', import.meta.url), 'utf8');

describe('a record of ours', () => {
  it.each([farmer, parent, teenager, father, nobodyYet])('comes back as it was saved', (person) => {
    expect(parseRecordText(asFile(person()))).toEqual(person());
  });

  it('from the first version still opens, with every answer', () => {
    const record = parseRecordText(fromV1);
    expect(record.answers['lifestyle.hardest']?.value).toContain('moulée');
    expect(record).toEqual(JSON.parse(fromV1));
  });

  it('loses keys that nobody knows, and nothing else', () => {
    const strange = { ...farmer(), colour: 'red', ownItems: [{ id: 'own.1', text: 'a', size: 3 }] };
    const record = parseRecord(strange);
    expect(record).not.toHaveProperty('colour');
    expect(record.ownItems).toEqual([{ id: 'own.1', text: 'a' }]);
  });

  it('from a later version is left alone, and says which version it has', () => {
    expect(() => parseRecord({ ...farmer(), version: 2, answers: 'other' })).toThrow(RecordTooNew);
    expect(() => parseRecord({ ...farmer(), version: 7 })).toThrow(/version 7/);
  });
});

describe('a file that is not ours', () => {
  it.each(['', 'hello', '%PDF-1.7', 'null', '[]', '3', '{"format":"other"}'])('is refused: %j', (text) => {
    expect(() => parseRecordText(text)).toThrow(NotOurRecord);
  });

  it('is refused whatever it holds, and never in another way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseRecord(value)).toThrow(/format|larger|nested|name/);
      }),
    );
  });
});

describe('a damaged record', () => {
  const [chose] = farmer().choices;
  const damages: readonly [string, object][] = [
    ['a broken date', { startedOn: '2026-13-45' }],
    ['no id', { id: 'farmer' }],
    ['a version that is no number', { version: '1' }],
    ['a version below the first', { version: 0 }],
    ['more changes than one more can be told from', { sequence: 2 ** 53 - 1 }],
    ['a beginning on no day of the calendar', { startedOn: '2026-02-30' }],
    ['a last change in the year 9999', { changedAt: '9999-12-31T10:00:00Z' }],
  ];
  it.each(damages)('with %s is refused', (_what, damage) => {
    expect(() => parseRecord({ ...farmer(), ...damage })).toThrow(RecordInvalid);
  });

  const parts: readonly [string, object][] = [
    ['a rating beyond the scale', { answers: { a: { ...farmer().answers['about.who'], value: 5 } } }],
    ['a name that is no id', { answers: { 'A B': farmer().answers['about.who'] } }],
    ['a text that is too long', { ownItems: [{ id: 'own.1', text: 'x'.repeat(limits.text + 1) }] }],
    ['an own item that takes the place of another', { ownItems: [{ id: 'lifestyle.running', text: 'x' }] }],
    ['a choice of something that was not asked', { choices: [{ ...chose, chosen: ['healing.short'] }] }],
    ['a choice that chose nothing', { choices: [{ ...chose, chosen: [] }] }],
    ['a choice that was equal and chose one', { choices: [{ ...chose, said: 'equal' }] }],
    ['a question without its mark', { teamQuestions: { listed: [{ id: 'own-question.1' }], removed: [] } }],
  ];
  it.each(parts)('with %s loses that alone, and counts it', (_what, damage) => {
    const key = Object.keys(damage)[0] ?? '';
    const { setAside, [key as 'answers']: left, ...rest } = parseRecord({ ...farmer(), ...damage });
    expect(setAside).toBe(1);
    expect(JSON.stringify(left)).toMatch(/^(\{\}|\[\]|\{"listed":\[\],"removed":\[\]\})$/);
    expect({ ...rest, [key]: farmer()[key as 'answers'] }).toEqual(farmer());
  });

  it('that names one thing twice is refused, however it spells it', () => {
    for (const twice of ['"sequence":1,', '"sequ\\u0065nce" : 1,'])
      expect(() => parseRecordText(asFile(farmer()).replace('{', `{${twice}`))).toThrow(/twice/);
    const same = { ...farmer(), ownItems: [{ id: 'own.1', text: '"id":"a","id":"b",{"id":' }] };
    expect(parseRecordText(asFile(same)).ownItems).toEqual(same.ownItems);
    expect(hasRepeatedKeys(`{"a":"${'x'.repeat(limits.json)}","a":1}`)).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('that reaches for %s is refused', (key) => {
    const text = asFile(farmer()).replace('"answers":{', `"answers":{"${key}":{"status":"skipped"},`);
    expect(() => parseRecordText(text)).toThrow(key);
  });

  it('that is nested too deep or too large is refused before it is looked at', () => {
    const deep = `{"format":"waymark-answers","a":${'['.repeat(500)}${']'.repeat(500)}}`;
    expect(() => parseRecordText(deep)).toThrow(/nested/);
    expect(() => parseRecordText(`"${'x'.repeat(limits.json)}"`)).toThrow(/larger/);
    expect(() => parseRecord({ ...farmer(), more: Array(60_000).fill(0) })).toThrow(/larger/);
  });

  it('that bites its own tail is refused', () => {
    const tail: Record<string, unknown> = { ...farmer() };
    tail['self'] = tail;
    expect(() => parseRecord(tail)).toThrow(RecordInvalid);
  });

  it('with one value changed at random is a record or is refused, never half a record', () => {
    const whole = farmer();
    const paths = Object.keys(whole);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
        const changed = { ...whole, [key]: value };
        try {
          const { setAside, ...record } = parseRecord(changed);
          expect(setAside ?? 1).toBeGreaterThan(0);
          expect(Object.keys(record).sort()).toEqual(paths.sort());
        } catch (error) {
          expect([NotOurRecord, RecordInvalid, RecordTooNew]).toContain((error as Error).constructor);
        }
      }),
    );
  });
});
