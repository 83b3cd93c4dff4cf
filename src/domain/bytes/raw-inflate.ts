/** Inflates raw deflate data (RFC 1951) of an unknown sender within a bound: fed in small slices, stopped as soon as too much comes out. */
import { Inflate } from 'fflate';
import { concatBytes } from './concat-bytes.ts';

/** Bytes in at a time: a bomb grows a thousandfold, so a slice gives about 1 MB at most. */
const slice = 1024;

/** The inflated bytes, what stands after their end left aside; null when they are damaged, cut off, or would be more than `most`. */
export function inflateRawWithin(deflated: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < deflated.length && length <= most; at += slice)
      stream.push(deflated.subarray(at, at + slice), at + slice >= deflated.length);
  } catch {
    return null;
  }
  return length > most ? null : concatBytes(parts);
}
