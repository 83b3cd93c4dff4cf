/** Answers are read back from any file that holds them, and no hostile file gets more time or memory than it is given. */
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '#domain/record/record.ts';
import { embeddedFilesIn, mostStreams } from '#pdf/embedded-files.ts';
import { inflateWithin } from '#pdf/inflate.ts';
import { isReadProblem } from '#pdf/read-errors.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { pdfOf } from './faces-on-disk.ts';
import { jobOf, summaryWith } from './sample.ts';

const record = exampleRecord('walter-farmer');
const whole = await pdfOf(jobOf(summaryWith('Hay.'), record));

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A PDF with one embedded file, as a re-saver might write it. */
function pdfWith(data: Uint8Array, entries: string, lineEnd = '\n'): Uint8Array {
  const start = `%PDF-1.4\n7 0 obj\n<</Type/EmbeddedFile${entries}>>stream\n`;
  return Buffer.concat([bytesOf(start), data, bytesOf(`${lineEnd}endstream\nendobj\n`)]);
}
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const deflatedEntries = '/Subtype/application#2Fjson/Filter/FlateDecode/Length 9 0 R';

/** Name of the error, or what was read. */
function outcome(file: Uint8Array): unknown {
  try {
    return readAttachedJson(file);
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

describe('reading the answers back', () => {
  test('finds data that is stored plain, deflated, or with its length elsewhere', () => {
    expect(outcome(pdfWith(json({ a: 1 }), '/Length 7'))).toEqual([{ a: 1 }]);
    expect(outcome(pdfWith(zlibSync(json({ a: 1 })), deflatedEntries, '\r\n'))).toEqual([{ a: 1 }]);
    expect(outcome(pdfWith(zlibSync(json({ a: 1 })), `/Filter [ /FlateDecode ]`))).toEqual([{ a: 1 }]);
  });

  test('takes the last copy first when a file holds several', () => {
    const older = pdfWith(json({ copy: 1 }), '/Length 10');
    const newer = pdfWith(json({ copy: 2 }), '/Length 10');
    expect(outcome(Buffer.concat([older, newer]))).toEqual([{ copy: 2 }, { copy: 1 }]);
  });

  test('passes over other attachments', () => {
    const picture = pdfWith(bytesOf('\u0089PNG'), '/Subtype/image#2Fpng/Length 4');
    expect(outcome(Buffer.concat([whole, picture]))).toEqual([record]);
  });

  test('still finds them in a file that broke off late', () => {
    expect(outcome(whole.subarray(0, whole.length - 5000))).toEqual([record]);
  });
});

describe('refusing a file', () => {
  test('says what it is not', () => {
    expect(outcome(bytesOf('{"format":"waymark-answers"}'))).toBe('NotAPdf');
    expect(outcome(bytesOf(''))).toBe('NotAPdf');
    expect(outcome(bytesOf('%PDF-1.7\nnothing here\n%%EOF'))).toBe('NoAnswersInside');
    expect(outcome(pdfWith(bytesOf('<xml/>'), '/Subtype/text#2Fxml/Length 6'))).toBe('NoAnswersInside');
    expect(outcome(new Uint8Array(limits.pdf + 1))).toBe('FileTooLarge');
  });

  test('says that it is locked', () => {
    const locked = textOf(pdfWith(bytesOf('\u0001\u0002\u0003'), '/Length 3'));
    expect(outcome(bytesOf(`${locked}trailer\n<</Root 1 0 R/Encrypt 5 0 R>>`))).toBe('FileEncrypted');
  });

  test('says that it is damaged when the answers are cut off or changed', () => {
    const stream = textOf(whole).indexOf('stream', textOf(whole).indexOf('/EmbeddedFile'));
    expect(outcome(whole.subarray(0, stream + 400))).toBe('FileDamaged');
    const changed = whole.slice();
    changed[stream + 300] = (changed[stream + 300] ?? 0) ^ 0x10;
    expect(outcome(changed)).toBe('FileDamaged');
  });

  test('never gives out data beyond the limits', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(outcome(pdfWith(zlibSync(bytesOf(deep)), deflatedEntries))).toBe('FileDamaged');
    expect(outcome(pdfWith(bytesOf('{"__proto__":{"admin":true}}'), '/Subtype/application#2Fjson'))).toBe(
      'FileDamaged',
    );
    expect(outcome(pdfWith(zlibSync(json('x'.repeat(limits.json))), deflatedEntries))).toBe('FileDamaged');
    expect(outcome(pdfWith(bytesOf('"\u00FF\u00FE"'), '/Subtype/application#2Fjson'))).toBe('FileDamaged');
  });
});

describe('a hostile file', () => {
  test('that inflates a thousandfold is stopped after its first slices', () => {
    const bomb = zlibSync(new Uint8Array(60_000_000), { level: 9 });
    let taken = 0;
    class Counted extends Uint8Array {
      override subarray(start?: number, end?: number): Uint8Array<ArrayBuffer> {
        taken++;
        return new Uint8Array(super.subarray(start, end));
      }
    }
    expect(inflateWithin(new Counted(bomb), limits.inflated)).toBeNull();
    expect(taken).toBeLessThanOrEqual(3);
    expect(outcome(pdfWith(bomb, deflatedEntries))).toBe('FileDamaged');
  });

  test.each([
    ['stream '],
    ['/EmbeddedFile '],
    ['/EmbeddedFile stream '],
    ['obj /EmbeddedFile stream endstream '],
    ['obj <</EmbeddedFile /Length 99999999 >> stream\n'],
    ['endobj obj obj '],
  ])('of one word again and again is left after a bounded number of looks: %s', (word) => {
    const text = `%PDF-1.7\n${word.repeat(Math.floor(4_000_000 / word.length))}`;
    const file = bytesOf(text);
    const found = embeddedFilesIn(text, file);
    expect(found.length).toBeLessThanOrEqual(mostStreams);
    for (const { bytes } of found) expect(bytes.length).toBeLessThanOrEqual(limits.inflated);
    expect(isReadProblem(String(outcome(file)))).toBe(true);
  });

  test('changed anywhere gives the same answers or a named refusal', { timeout: 60_000 }, () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.nat(whole.length), (changes, length) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        const read = outcome(length % 3 === 0 ? file.subarray(0, length) : file);
        if (typeof read === 'string') expect(isReadProblem(read)).toBe(true);
        else expect(read).toEqual([record]);
      }),
      { numRuns: 300 },
    );
  });
});
