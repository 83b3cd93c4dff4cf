/** Short entries one after the other on the same line, for a quick look. */
import type { Line } from '#domain/summary/summary.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import type { Span, TextStyle } from '#pdf/page/spans.ts';
import { below, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { gatheredByLabel } from './lists.ts';
import { spaces, styles } from './styles.ts';
import type { Setting } from './setting.ts';
import { languageOf, oneLine } from './text.ts';

/** Stays with the entry before it. */
const between = '\u00A0· ';

/** What was said of entries stands before them, and these on a line of their own. */
export const runningList = (
  parent: StructureElement,
  lines: readonly Line[],
  style: TextStyle,
  { column, faces }: Setting,
): Strip[] =>
  gatheredByLabel(lines).flatMap(({ label, lines: own }, i) => {
    const name: Span[] =
      label === undefined
        ? []
        : [{ text: `${oneLine(label)}  `, style: styles.soft, target: parent.add('P') }];
    const spans = [...name, ...entries(parent.add('L', { numbering: 'None' }), own, style)];
    return below(i === 0 ? 0 : spaces.betweenLines, paragraph(spans, column, faces));
  });

const entries = (list: StructureElement, lines: readonly Line[], style: TextStyle): Span[] =>
  lines.flatMap((line, i) => {
    const target = list.add('LI').add('LBody', languageOf(line));
    const entry = { text: oneLine(line.text), style, target };
    return i + 1 < lines.length ? [entry, { text: between, style, target }] : [entry];
  });
