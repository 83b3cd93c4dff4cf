/** PDF values as they stand in a file: numbers, names, strings, arrays and dictionaries (ISO 32000-1, 7.3). */

/** An indirect reference, '12 0 R'. */
export type Ref = `${number} 0 R`;

/** A PDF value in its written form, each character a byte; entries that are undefined are left out of a dictionary. */
export type Entries = Readonly<Record<string, string | number | undefined>>;

/** At most three decimals, never an exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** Units of sixteen bits as hexadecimal digits without brackets. */
export const hexOf = (units: readonly number[]): string => units.map((unit) => hex(unit, 4)).join('');

/** The UTF-16 units of a text. */
export const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** A string of units of sixteen bits, the higher byte first. */
export const wideString = (units: readonly number[]): string =>
  byteString(units.map((unit) => String.fromCharCode(unit >> 8, unit & 0xff)).join(''));

/** Readers would take a bare carriage return for a line feed. */
const byteString = (bytes: string): string => `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})`;

/** A name; everything but letters, digits, dot, hyphen and plus is escaped. */
export const name = (text: string): string =>
  `/${text.replace(/[^A-Za-z0-9.+-]+/g, (others) => Array.from(new TextEncoder().encode(others), escaped).join(''))}`;

const escaped = (byte: number): string => `#${hex(byte, 2)}`;

/** A byte string; `text` must be printable ASCII. */
export const ascii = byteString;

/** A text string: ASCII as it is, all else as UTF-16 with its mark. */
export const textString = (text: string): string =>
  /^[\x20-\x7E]*$/.test(text) ? ascii(text) : wideString([byteOrderMark, ...unitsOf(text)]);

const byteOrderMark = 0xfeff;

/** Values in their written form; numbers are written here. */
export const array = (values: readonly (string | number)[]): string =>
  `[${values.map((value) => (typeof value === 'number' ? number(value) : value)).join(' ')}]`;

/** Keys are plain names, without their slash. */
export function dictionary(entries: Entries): string {
  const written = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${typeof value === 'number' ? number(value) : value}`],
  );
  return `<<${written.join(' ')}>>`;
}
