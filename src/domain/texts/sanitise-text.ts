/** The one cleaner of text, for screen, paper and note: what cannot be seen, or turns the reading order round, is taken out. The record keeps what was typed. */

/** Every sign that stands for the end of a line: also the vertical tab of Word, the form feed, and those of other systems. */
const lineEnd = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;

/** Bullets of Word's lists: letters of its own symbol faces, which no other face draws. */
const wordsBullet = /[\uF06C\uF06E\uF071\uF075\uF076\uF09F\uF0A7\uF0A8\uF0B7\uF0D8]/gu;

/**
 * Invisible or order-changing: C0 and C1 controls but line feed, soft hyphen, marks, overrides and isolates of
 * direction, zero-width characters but the joiners, blank Hangul letters, byte order mark, interlinear and tag
 * characters, and what is no character.
 */
const hidden =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]/gu;

/** Joiners belong inside words of many scripts and inside emoji; anywhere else, and between Latin letters, they hide. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])[\u200C\u200D]|(?<=\p{Script=Latin}\p{M}*)[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;

/** The text as it may stand on screen, paper and in a note: composed letters; line breaks stay. Asking twice changes nothing. */
export function sanitiseText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(lineEnd, '\n')
    .replace(/\t/gu, ' ')
    .replace(wordsBullet, '•')
    .replace(hidden, '')
    .replace(strayJoiner, '')
    .normalize('NFC');
}

/** The same on one line; a space that keeps words together, as inside French quotation marks, stays one. */
export const sanitiseLine = (text: string): string =>
  isBlank(text)
    ? ''
    : sanitiseText(text)
        .replace(/[^\S\u00A0\u202F]+/gu, ' ')
        .trim();

/** Nothing of it would be seen: spaces of any kind, line breaks, signs without a shape. Such words are no answer. */
export const isBlank = (text: string): boolean =>
  !/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(sanitiseText(text));
