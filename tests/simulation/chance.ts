/** Chance of the simulation: named streams of numbers, the same on every machine. Its own, so that people stay who they are whatever the product does. */

export interface Stream {
  /** Even over 0-1. */
  readonly even: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Standard Gumbel: whoever draws the highest sum of value and such a number is chosen by logit. */
  readonly gumbel: () => number;
}

/** FNV-1a over the name, then the finaliser of MurmurHash3. */
function startOf(name: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    bits = Math.imul(bits ^ name.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The stream of this name (mulberry32); the same name always gives the same numbers. */
export function streamOf(...name: readonly (string | number)[]): Stream {
  let state = startOf(name.join('|'));
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const inside = () => Math.min(1 - 1e-12, Math.max(1e-12, even()));
  return {
    even,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    gumbel: () => -Math.log(-Math.log(inside())),
  };
}
