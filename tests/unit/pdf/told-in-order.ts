/** The texts of a PDF in the order in which a screen reader meets them. */
import { onOneLine } from './expected-reading.ts';
import { allOf, type Element } from './walk-pdf.ts';

const bullet = '•';

/** Without the bullets of lists and the dots between facts of one line. */
export const textsIn = (root: Element): string[] =>
  allOf(root)
    .filter(({ type, text }) => !(type === 'Lbl' && text.trim() === bullet))
    .map(({ text }) => onOneLine(text).replace(/ ·$/, ''))
    .filter((text) => text !== '');
