/** Files as people bring them: the real PDF of the app, and ones that are broken, foreign or too new. */
import type { FileProblem } from '#domain/problems/problem.ts';
import { readFileSync } from 'node:fs';
import { limits, type AnswersRecord } from '#domain/record/record.ts';

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const pdf = (body: string | Buffer, name = 'my-summary-2026-11-24.pdf'): MadeFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(body),
});

/** An answers file. */
export const answersFile = (data: unknown): MadeFile => ({
  name: 'waymark-answers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(data)),
});

/** As small as a PDF with attached answers can be. */
export const attached = (...all: readonly unknown[]): MadeFile =>
  pdf(
    [
      '%PDF-1.7',
      ...all.map((data, index) => {
        const json = JSON.stringify(data).replace(/[^\u0020-\u007e]/g, '?');
        const object = `${index + 1} 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${json.length} >>`;
        return `${object}\nstream\n${json}\nendstream\nendobj`;
      }),
      'trailer\n<< /Root 9 0 R >>\n%%EOF',
    ].join('\n'),
  );

/** The PDF at this path with its attached answers overwritten in the middle, as a bad download leaves it. */
export function damaged(path: string): MadeFile {
  const bytes = readFileSync(path);
  const stream = bytes.indexOf('stream', bytes.indexOf('/EmbeddedFile'));
  bytes.fill(0, stream + 60, stream + 400);
  return pdf(bytes);
}

/** For each name of an error: a file that brings it about. */
export const refusedFiles = (record: AnswersRecord) =>
  ({
    NotAPdf: { name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear diary') },
    NoAnswersInside: pdf('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF', 'invoice.pdf'),
    FileTooLarge: pdf(`%PDF-1.7\n${' '.repeat(limits.pdf)}`, 'scan.pdf'),
    FileEncrypted: pdf('%PDF-1.7\ntrailer\n<< /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF', 'locked.pdf'),
    FileDamaged: pdf(
      '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length 16 >>\nstream\n{"format":"waym\nendstream\nendobj\n%%EOF',
      'cut.pdf',
    ),
    NotOurRecord: answersFile({ title: 'A list of birds' }),
    RecordInvalid: answersFile({ ...record, sequence: 2 ** 53 - 1 }),
    RecordTooNew: attached({ ...record, version: 99 }),
    OtherQuestionnaire: answersFile({ ...record, pack: { id: 'another-pack', version: '1' } }),
    SeveralSheets: attached(record, { ...record, id: '00000000-0000-4000-8000-000000000001' }),
  }) satisfies Partial<Record<FileProblem, MadeFile>>;

export const eachOf = <Problem extends string>(files: Readonly<Record<Problem, MadeFile>>) =>
  Object.entries(files) as [Problem, MadeFile][];
