/** The paragraphs of a text, without those in which nothing would be seen. */
import { isBlank, sanitiseText } from '#domain/texts/sanitise-text.ts';

export const paragraphsIn = (text: string): string[] =>
  sanitiseText(text)
    .split('\n')
    .filter((paragraph) => !isBlank(paragraph));
