/** A text as it is drawn: composed letters, one kind of line end, nothing invisible that could change what is seen. */

/** Controls but line feed, soft hyphen, zero-width space, marks that turn the reading order round, byte order mark, what is no character. */
const dropped =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\uFEFF\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Asking twice changes nothing. */
export const drawableText = (text: string): string =>
  text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(dropped, '')
    .normalize('NFC');

/** Its paragraphs, without the blank ones. */
export const paragraphsIn = (text: string): string[] =>
  drawableText(text)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '');
