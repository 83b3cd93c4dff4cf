/** A person's text made safe to show: what cannot be seen, or turns the reading order round, is taken out. The record keeps what was typed. */

/**
 * Invisible or order-changing: C0 and C1 controls but line feed, soft hyphen, marks, overrides and isolates of
 * direction, zero-width characters but the joiners, blank Hangul letters, byte order mark, interlinear and tag characters.
 */
const hidden =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Joiners belong inside words of many scripts and inside emoji; anywhere else, and between Latin letters, they hide. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])[\u200C\u200D]|(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;

/** The text as it may stand on screen, paper and in a note; line breaks stay. Asking twice changes nothing. */
export function sanitiseText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(hidden, '')
    .replace(strayJoiner, '');
}

/** The same on one line; a space that keeps words together, as inside French quotation marks, stays one. */
export const sanitiseLine = (text: string): string =>
  sanitiseText(text)
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .trim();
