/** Text that a record system takes as it is: one line, plain quotes and hyphens, nothing that such systems read as a command. */
import { isBlank, sanitiseLine } from '#domain/texts/sanitise-text.ts';

/** Typography that older systems lose, by what stands for it. */
const plainFor: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'Oe',
  '•': '-',
};

/** Signs of smart phrases, templates and markdown; arrows, boxes, pictures, private characters, what has no shape. */
const refused =
  /[@{}*`\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Co}\p{Default_Ignorable_Code_Point}\u20E3\u2190-\u21FF\u2500-\u25FF]/gu;

/** A dot that begins a word calls a text block in some systems. */
const dotPhrase = /(?<![\p{L}\p{N}])\.+(?=\p{L})/gu;

/** Our own or the person's text, ready for a note. Asking twice changes nothing. */
export function plainText(text: string): string {
  const plain = sanitiseLine(text)
    .replace(/«\s*|\s*»/gu, '"')
    .replace(/[’‘“”„–—‑…œŒ•]/gu, (sign) => plainFor[sign] ?? '')
    .replace(refused, '')
    .replace(dotPhrase, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return isBlank(plain) ? '' : plain;
}

/** The person's words without marks of quotation, so that they can stand in quotes; cut after `most` characters with `cut` behind. */
export function plainQuote(text: string, most: number, cut: string): string {
  const plain = plainText(text).replace(/"/gu, "'");
  return plain.length <= most ? plain : `${cutTo(plain, most)} ${cut}`;
}

/** At most so many UTF-16 units, never half a character. */
export const cutTo = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();

/** Without full stops and semicolons at its end, for a sentence that brings its own. */
export const withoutEnd = (text: string): string => text.replace(/[\s.;]+$/u, '');
