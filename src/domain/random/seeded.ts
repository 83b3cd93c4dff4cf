/** The only source of chance: orders and sides that follow from the seed stored in the record, the same in every engine. */

/** 32-bit FNV-1a hash of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** Mixes a hash so that neighbouring seeds give unlike numbers (finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let bits = hash >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number from 0 to 2^32 - 1 that belongs to this seed and this text alone. */
export const seededNumber = (seed: number, text: string): number => mixed(hashOf(`${String(seed)}:${text}`));

/** The ids in an order that only the seed and the ids decide, never the order they came in. */
export function shuffled(ids: readonly string[], seed: number): string[] {
  return [...ids].sort((a, b) => seededNumber(seed, a) - seededNumber(seed, b) || (a < b ? -1 : 1));
}

/** A pair with its first side settled by the seed, half of the time each. */
export function seededSides(a: string, b: string, seed: number): [string, string] {
  const [low, high] = a < b ? [a, b] : [b, a];
  return seededNumber(seed, `${low}|${high}`) % 2 === 0 ? [low, high] : [high, low];
}
