/** The codes of a picture give one person's sheet, or none at all. */
import { describe, expect, it } from 'vitest';
import { requireOneSheet } from '#domain/qr-code/single-qr-code.ts';
import { SeveralSheets } from '#domain/parsing/single-record.ts';
import { CodeTooNew, NotOurCode } from '#domain/qr-code/envelope.ts';
import { encodeRecord } from '#domain/qr-code/write-code.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const codeFor = (name: string): string => encodeRecord(exampleRecord(name), pack)?.text ?? '';
const leaflet = 'https://example.org/leaflet';

describe('a picture with codes', () => {
  it('shows the sheet although another code is beside it', () => {
    const { record } = requireOneSheet([leaflet, codeFor('amina-knee')], pack);
    expect(record.id).toBe(exampleRecord('amina-knee').id);
  });

  it('shows nobody when the sheets of two people lie in it', () => {
    const both = ['amina-knee', 'leo-teen'].map(codeFor);
    expect(() => requireOneSheet(both, pack)).toThrow(SeveralSheets);
  });

  it('shows one sheet that lies in it twice', () => {
    const code = codeFor('amina-knee');
    const { record, hasOthers } = requireOneSheet([code, code], pack);
    expect([record.id, hasOthers]).toEqual([exampleRecord('amina-knee').id, false]);
  });

  it('shows the later of two codes of one sheet, and says that there are others', () => {
    const amina = exampleRecord('amina-knee');
    const later = { ...amina, sequence: amina.sequence + 1 };
    const codes = [amina, later].map((record) => encodeRecord(record, pack)?.text ?? '');
    for (const found of [codes, codes.toReversed()]) {
      const { record, hasOthers } = requireOneSheet(found, pack);
      expect([record.sequence, hasOthers]).toEqual([later.sequence, true]);
    }
  });

  it('says when no code is ours, and when ours is too new', () => {
    expect(() => requireOneSheet([leaflet], pack)).toThrow(NotOurCode);
    expect(() => requireOneSheet([leaflet, 'WAYMARK99:ABC'], pack)).toThrow(CodeTooNew);
  });
});
