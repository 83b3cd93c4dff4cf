/** The answers as a QR code (QR), with words beside it: for paper, and for copies that lost the attached data. */
import { quietZone } from '#domain/qr-code/modules.ts';
import { qrSymbol } from '#domain/qr-code/qr-symbol.ts';
import type { Block, SheetCode } from '#domain/summary/summary.ts';
import { wholeRow } from '#pdf/page/side-by-side.ts';
import { below, spacer, withNext, type Column, type Strip } from '#pdf/page/strip.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { writeLines } from './lines.ts';
import { colours, spaces } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { heading } from './text.ts';

/** Points: 0.7 mm; from 0.6 mm on a scan of 100 dots an inch is read, turned and blurred. */
const moduleSide = (0.7 / 25.4) * 72;
const quiet = quietZone * moduleSide;
/** Deflated data are as even under any mask; to weigh all eight takes an eighth of the time of the whole sheet. */
const mask = 0;

export function qrCode(
  section: StructureElement,
  { heading: title, lines, code }: Block,
  setting: Setting,
): Strip[] {
  if (!code) throw new RangeError('This block has no QR code.');
  const head = withNext(heading(section, 'H2', title, setting));
  const figure = figureOf(section, code, setting.column);
  const left = setting.column.left + figure.width + Math.max(quiet, spaces.columnGap);
  const beside = within(setting, { left, width: setting.column.left + setting.column.width - left });
  return [
    ...head,
    wholeRow([[figure.strip], below(0, [spacer(quiet), ...writeLines(section, lines, beside)])]),
  ];
}

/** The margin of the page is the quiet zone at its left. */
function figureOf(
  section: StructureElement,
  { text, alternative }: SheetCode,
  { left }: Column,
): { strip: Strip; width: number } {
  const modules = qrSymbol(text, mask);
  const width = modules.length * moduleSide;
  const element = section.add('Figure', { alternative });
  const strip: Strip = {
    ...spacer(width + 2 * quiet),
    draw: (page, top) => {
      const area = { left, top: top + quiet, width, height: width };
      page.figure(element, area, (pen) => pen.grid(area, modules, colours.ink));
    },
  };
  return { strip, width };
}
