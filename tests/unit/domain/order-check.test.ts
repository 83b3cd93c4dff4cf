/** The order that a record brings along: what was handed over always follows from its answers, and one that does not is found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitToPack } from '#domain/parsing/fit-to-pack.ts';
import { isOrderOfAnswers } from '#domain/priorities/order-check.ts';
import { recordInCode } from '#domain/qr-code/read-code.ts';
import { encodeRecord } from '#domain/qr-code/write-code.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { anyFile } from './arbitrary-file.ts';
import { anyRecord } from './arbitrary-record.ts';

const audiences = ['everyone', 'team'] as const;
const handed = (record: AnswersRecord, audience: (typeof audiences)[number] = 'everyone') =>
  toShareable(record, pack, moment, audience);
const amina = handed(exampleRecord('amina-knee'));
const withGroups = (groups: string[][]): AnswersRecord => ({
  ...amina,
  computedOrder: { day: moment.day, basis: '', groups },
});
const groups = amina.computedOrder?.groups ?? [];

describe('the order that came with the answers', () => {
  it.each(exampleNames)('of %s follows from them, in the file and in the square code', (name) => {
    for (const audience of audiences) {
      const record = handed(exampleRecord(name), audience);
      expect(record.computedOrder?.groups).toBeDefined();
      expect(isOrderOfAnswers(record, pack)).toBe(true);
      const code = recordInCode(encodeRecord(record, pack)?.text ?? '', pack);
      if (!code.missing.includes('choices')) expect(isOrderOfAnswers(code.record, pack)).toBe(true);
    }
  });

  it('follows from them whatever anybody answers', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, anyFile), fc.constantFrom(...audiences), (record, audience) => {
        const given = handed(fitToPack(record, pack), audience);
        expect(isOrderOfAnswers(fitToPack(given, pack), pack)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('does not follow when two places were changed, or one is gone', () => {
    expect(groups.length).toBeGreaterThan(2);
    expect(isOrderOfAnswers(withGroups([...groups].reverse()), pack)).toBe(false);
    expect(isOrderOfAnswers(withGroups(groups.slice(1)), pack)).toBe(false);
  });

  it('says nothing of who stands first in a shared place', () => {
    const turned = groups.map((group) => [...group].reverse());
    expect(isOrderOfAnswers(withGroups(turned), pack)).toBe(true);
  });

  it('is not judged where another method made it, of other questions, or where there is none', () => {
    const strange = withGroups([...groups].reverse());
    expect(isOrderOfAnswers({ ...strange, method: 'older' }, pack)).toBe(true);
    expect(isOrderOfAnswers({ ...strange, pack: { ...strange.pack, version: '0' } }, pack)).toBe(true);
    expect(isOrderOfAnswers({ ...amina, computedOrder: null }, pack)).toBe(true);
  });
});
