/** Inflates zlib data (RFC 1950) of an unknown sender within a bound, and checks it at the end. */
import { inflateRawWithin } from '#domain/bytes/raw-inflate.ts';
import { viewOf } from './file/bytes.ts';

const headerLength = 2;
const checksumLength = 4;
/** Where the length is not known, a line end may stand after the data. */
const longestLineEnd = 2;

/** The inflated bytes; null when they are damaged, cut off, or would be more than `most`. */
export function inflateWithin(deflated: Uint8Array, most: number): Uint8Array | null {
  const plain = inflateRawWithin(deflated.subarray(headerLength), most);
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
