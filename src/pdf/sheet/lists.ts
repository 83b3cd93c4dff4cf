/** Lists: entries with bullets or check boxes, and entries gathered under what was said of them. */
import type { Line } from '#domain/summary.ts';
import { columnsOf, indented } from '#pdf/page/paper.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import type { Span, TextStyle } from '#pdf/page/spans.ts';
import { below, withNext, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { outline, spaces, styles } from './looks.ts';
import { within, type Setting } from './setting.ts';
import { languageOf, oneLine, oneParagraph } from './text.ts';

const bullet = '•';
/** Stays with the entry before it. */
const between = '\u00A0· ';
const bulletIndent = 13;
const boxIndent = 19;
const boxSize = 9.5;

/** Entries with bullets. */
export const bullets = (
  parent: StructureElement,
  lines: readonly Line[],
  style: TextStyle,
  setting: Setting,
): Strip[] => entries(parent.add('L', { numbering: 'Disc' }), lines, style, setting);

/** Short entries in two columns where that saves room. */
export function bulletsInTwo(
  parent: StructureElement,
  lines: readonly Line[],
  style: TextStyle,
  setting: Setting,
): Strip[] {
  if (lines.length < 3) return bullets(parent, lines, style, setting);
  const list = parent.add('L', { numbering: 'Disc' });
  const half = Math.ceil(lines.length / 2);
  const halves = [lines.slice(0, half), lines.slice(half)];
  const columns = columnsOf(setting.column, [1, 1], spaces.columnGap);
  return sideBySide(
    columns.map((column, i) => entries(list, halves[i] ?? [], style, within(setting, column))),
  );
}

const entries = (
  list: StructureElement,
  lines: readonly Line[],
  style: TextStyle,
  setting: Setting,
): Strip[] =>
  lines.flatMap((line, i) => {
    const item = list.add('LI');
    const mark = oneParagraph(item.add('Lbl'), bullet, style, setting);
    const body = item.add('LBody', languageOf(line));
    const text = oneParagraph(
      body,
      line.text,
      style,
      within(setting, indented(setting.column, bulletIndent)),
    );
    return below(i === 0 ? 0 : spaces.betweenLines, headedBy(mark, text));
  });

/** Short entries one after the other, for a quick look. */
export function runningList(
  parent: StructureElement,
  lines: readonly Line[],
  { column, faces }: Setting,
): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  const spans = lines.map((line, i): Span => {
    const target = list.add('LI').add('LBody', languageOf(line));
    return {
      text: `${oneLine(line.text)}${i + 1 < lines.length ? between : ''}`,
      style: styles.body,
      target,
    };
  });
  return paragraph(spans, column, faces);
}

/** The first of `strips` with `mark` drawn on the same line, before it. */
function headedBy(mark: readonly Strip[], strips: readonly Strip[]): Strip[] {
  return strips.map((strip, i) =>
    i > 0
      ? strip
      : {
          ...strip,
          draw: (page, top) => {
            for (const part of mark) part.draw(page, top);
            strip.draw(page, top);
          },
        },
  );
}

/** Entries with a box to tick. */
export function checkList(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  const list = parent.add('L', { numbering: 'None' });
  const { column } = setting;
  return lines.flatMap((line, i) => {
    const body = list.add('LI').add('LBody', languageOf(line));
    const text = oneParagraph(body, line.text, styles.body, within(setting, indented(column, boxIndent)));
    return below(i === 0 ? 2 : spaces.betweenParagraphs, headedBy([tickBox(column.left)], text));
  });
}

/** An empty box at the left of a line of text. */
const tickBox = (left: number): Strip => ({
  before: 0,
  height: 0,
  keepsNext: false,
  frames: [],
  draw: (page, top) =>
    page.artifact('Layout', (pen) =>
      pen.frame({ left: left + 0.5, top: top + 2.5, width: boxSize, height: boxSize }, 2, outline),
    ),
});

/** Entries of one label below each other, in the order in which the labels first come; those without a label first. */
export function gathered(
  parent: StructureElement,
  lines: readonly Line[],
  setting: Setting,
  style: TextStyle = styles.body,
): Strip[] {
  const labels = [...new Set(lines.map(({ label }) => label))].sort(
    (a, b) => Number(a !== undefined) - Number(b !== undefined),
  );
  return labels.flatMap((label, i) => {
    const own = lines.filter((line) => line.label === label);
    const name =
      label === undefined ? [] : withNext(oneParagraph(parent.add('P'), label, styles.strong, setting));
    return below(i === 0 ? 0 : spaces.betweenParagraphs, [
      ...name,
      ...bulletsInTwo(parent, own, style, setting),
    ]);
  });
}
