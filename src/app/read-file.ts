/** From a chosen file to the one record in it: the PDF through its own worker, an answers file as text. Loaded when it is needed. */
import { oneRecordOf, type OneRecord } from '#domain/parsing/single-record.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { readJson } from '#domain/parsing/parse-record.ts';
import { limits, type AnswersRecord } from '#domain/record/record.ts';
import { readInWorker } from '#pdf/call-reader.ts';
import { FileTooLarge, FileUnreachable } from '#pdf/read-errors.ts';
import { withinTime } from '#storage/within-time.ts';
import { startOwnWorker } from './own-worker.ts';
import workerAddress from '#workers/pdf-reader.ts?worker&url';

type GivenFile = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Rejects with a named error of src/pdf/read-errors.ts, parse-record.ts or found-records.ts. */
export async function openFile(file: GivenFile, pack: Pack): Promise<AnswersRecord> {
  return (await recordIn(await bytesOf(file), pack)).record;
}

/** How long a device may take to hand out a file, in ms: it may have to fetch it from a cloud first. */
const patience = 10_000;

/** Rejects with FileTooLarge or FileUnreachable. */
export async function bytesOf(file: GivenFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limits.pdf) throw new FileTooLarge();
  const bytes = file.arrayBuffer().catch((cause: unknown) => {
    throw new FileUnreachable({ cause });
  });
  return new Uint8Array(await withinTime(bytes, patience, () => new FileUnreachable()));
}

/** Rejects as openFile does. */
export async function recordIn(bytes: Uint8Array, pack: Pack): Promise<OneRecord> {
  if (looksLikeJson(bytes)) return oneRecordOf([readJson(new TextDecoder().decode(bytes))], pack);
  return oneRecordOf(await readInWorker(bytes, () => startOwnWorker(workerAddress)), pack);
}

/** A PDF never begins with a brace. */
const looksLikeJson = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{');
