/** The text of a QR code: our name and the version of the layout, then checksum and deflated JSON in base45. */
import { deflateSync } from 'fflate';
import { CodeError } from '#domain/problems/problem.ts';
import { inflateRawWithin } from '#domain/bytes/raw-inflate.ts';
import { limits } from '#domain/record/record.ts';
import { base45Of, bytesOfBase45 } from './base45.ts';
import { crc32 } from './checksum.ts';

/** Layout of the rows inside; a reader knows all versions up to its own. */
export const layoutVersion = 1;
const named = /^WAYMARK(\d{1,3}):/;
/** Characters that version 20 of a QR code holds at level M in alphanumeric mode (ISO/IEC 18004, table 7). */
export const longestCode = 970;
const checksumLength = 4;

/** It is a QR code, but not one of ours. */
export class NotOurCode extends CodeError {
  override readonly name = 'NotOurCode';
}

/** It is ours, but was read wrong or is not whole: take the picture again. */
export class CodeDamaged extends CodeError {
  override readonly name = 'CodeDamaged';
}

/** It is ours, but made by a later version: open it with that version. */
export class CodeTooNew extends CodeError {
  override readonly name = 'CodeTooNew';
}

/** The text of the code for any JSON value; it may be longer than `longestCode`. */
export function encodeEnvelope(value: unknown): string {
  const deflated = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  const bytes = new Uint8Array(checksumLength + deflated.length);
  new DataView(bytes.buffer).setUint32(0, crc32(deflated));
  bytes.set(deflated, checksumLength);
  return `WAYMARK${layoutVersion}:${base45Of(bytes)}`;
}

/** The JSON value in a code, not yet checked. Throws NotOurCode, CodeTooNew or CodeDamaged. */
export function decodeEnvelope(text: string): unknown {
  const name = named.exec(text);
  if (!name) throw new NotOurCode('The code does not begin with our name.');
  if (Number(name[1]) > layoutVersion) throw new CodeTooNew(`The code has layout ${name[1] ?? ''}.`);
  const bytes = text.length > longestCode ? null : bytesOfBase45(text.slice(name[0].length));
  const json = bytes && inflated(bytes);
  if (!json) throw new CodeDamaged('The code is not whole: its checksum is another one.');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) as unknown;
  } catch {
    throw new CodeDamaged('What is inside the code is not JSON.');
  }
}

function inflated(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length <= checksumLength) return null;
  const deflated = bytes.subarray(checksumLength);
  const checksum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return crc32(deflated) === checksum ? inflateRawWithin(deflated, limits.json) : null;
}
