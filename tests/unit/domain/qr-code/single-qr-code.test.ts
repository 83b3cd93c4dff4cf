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
    expect(requireOneSheet([code, code], pack).record.id).toBe(exampleRecord('amina-knee').id);
  });

  it('says when no code is ours, and when ours is too new', () => {
    expect(() => requireOneSheet([leaflet], pack)).toThrow(NotOurCode);
    expect(() => requireOneSheet([leaflet, 'WAYMARK99:ABC'], pack)).toThrow(CodeTooNew);
  });
});
