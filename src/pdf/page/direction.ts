/** Which way a text runs, told from its letters alone. */

/** Letters and numbers of right-to-left scripts, and the marks that ask for that direction. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Is any part of it read from right to left? */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

export type Direction = 'ltr' | 'rtl';

/** The direction of its first letter; undefined when it has none. */
export function firstDirection(text: string): Direction | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** The direction of a paragraph that stands by itself. */
export const directionOf = (text: string): Direction => firstDirection(text) ?? 'ltr';
