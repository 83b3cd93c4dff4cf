/** Inflates data of an unknown sender within a bound: fed in small slices, stopped as soon as too much comes out, and checked at the end. */
import { Inflate } from 'fflate';
import { joined, viewOf } from './file/bytes.ts';

/** Bytes in at a time: a bomb grows a thousandfold, so a slice gives about 1 MB at most. */
const slice = 1024;
const headerLength = 2;
const checksumLength = 4;
/** Where the length is not known, a line end may stand after the data. */
const longestLineEnd = 2;

/** The inflated bytes; null when they are damaged, cut off, or would be more than `most`. */
export function inflateWithin(deflated: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = headerLength; at < deflated.length && length <= most; at += slice)
      stream.push(deflated.subarray(at, at + slice), at + slice >= deflated.length);
  } catch {
    return null;
  }
  const plain = length > most ? null : joined(parts);
  return plain && hasChecksum(deflated, adler32(plain)) ? plain : null;
}

function hasChecksum(deflated: Uint8Array, checksum: number): boolean {
  const view = viewOf(deflated);
  const last = deflated.length - checksumLength;
  return [...Array(longestLineEnd + 1).keys()].some(
    (spare) => last - spare >= headerLength && view.getUint32(last - spare) === checksum,
  );
}

/** The checksum of zlib data (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
