/** Lists: entries with bullets, and entries gathered under what was said of them. */
import type { Line } from '#domain/summary/summary.ts';
import { directionOf } from '#pdf/page/direction.ts';
import { columnsOf, indented, startOf } from '#pdf/page/paper.ts';
import { sideBySide } from '#pdf/page/side-by-side.ts';
import type { TextStyle } from '#pdf/page/spans.ts';
import { below, withNext, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { spaces, styles } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { languageOf, oneParagraph } from './text.ts';

const bullet = '•';
const bulletIndent = 13;

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
    const direction = directionOf(line.text);
    const { column } = setting;
    const beside = { left: startOf(column, bulletIndent / 2, direction), width: bulletIndent };
    const mark = oneParagraph(item.add('Lbl'), bullet, style, within(setting, beside));
    const body = item.add('LBody', languageOf(line));
    const text = oneParagraph(
      body,
      line.text,
      style,
      within(setting, indented(column, bulletIndent, direction)),
    );
    return below(i === 0 ? 0 : spaces.betweenLines, headedBy(mark, text));
  });

/** The first of `strips` with `mark` drawn on the same line, before it. */
export function headedBy(mark: readonly Strip[], strips: readonly Strip[]): Strip[] {
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

/** Entries gathered under what was said of them: those of which nothing was said come first. */
export function gathered(parent: StructureElement, lines: readonly Line[], setting: Setting): Strip[] {
  return gatheredByLabel(lines).flatMap(({ label, lines: own }, i) => {
    const name =
      label === undefined ? [] : withNext(oneParagraph(parent.add('P'), label, styles.strong, setting));
    return below(i === 0 ? 0 : spaces.betweenParagraphs, [
      ...name,
      ...bulletsInTwo(parent, own, styles.body, setting),
    ]);
  });
}

interface Gathered {
  readonly label: string | undefined;
  readonly lines: readonly Line[];
}

/** Lines by their label, in the order in which the labels first come; those without one first. */
export function gatheredByLabel(lines: readonly Line[]): Gathered[] {
  const plain = lines.filter(({ label }) => label === undefined);
  const labels = new Set(lines.flatMap(({ label }) => label ?? []));
  const labelled = [...labels].map((label) => ({
    label,
    lines: lines.filter((line) => line.label === label),
  }));
  return plain.length > 0 ? [{ label: undefined, lines: plain }, ...labelled] : labelled;
}
