/** The whole sheet: title and first page, then everything else, last what the tool says of itself; a footer on each page. */
import type { Summary } from '#domain/summary/summary.ts';
import type { TaggedDocument } from '#pdf/document.ts';
import { fullColumn } from '#pdf/page/paper.ts';
import { drawPlaces, placesOf, type Place } from '#pdf/page/placing.ts';
import type { FaceSet } from '#pdf/page/spans.ts';
import { spacer, withNext, type Strip } from '#pdf/page/strip.ts';
import type { PageSize } from '#pdf/tag/page.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import { writeBlocks } from './blocks.ts';
import { footerFor, type Footer } from './footer.ts';
import { spaces } from './styles.ts';
import { within, type Setting } from './setting.ts';
import { drawSign, signSize } from './sign.ts';
import { heading } from './text.ts';

/** Puts the summary on pages of this size. */
export function writeSheet(document: TaggedDocument, summary: Summary, faces: FaceSet, size: PageSize): void {
  const setting: Setting = {
    faces,
    words: summary.paper,
    column: fullColumn(size),
    onHeading: (title, page, top) => void document.bookmarks.push({ title, page, top }),
  };
  const { structure } = document;
  const title = titleOf(structure, summary.title, setting);
  const first = [...title, ...writeBlocks(structure, summary.first, setting)];
  const rest = writeBlocks(structure, summary.rest, setting);
  const footer = footerFor(summary, size, setting);
  const last = writeBlocks(structure, summary.last ?? [], setting);
  const { places, noted } = placesOfAll(first, rest, last, footer);
  const count = 1 + Math.max(0, ...places.map(({ page }) => page));
  const pages = Array.from({ length: count }, () => document.addPage(size));
  drawPlaces(places, pages);
  footer.drawNotes(pages.slice(0, noted));
  footer.draw(pages);
}

/** The title, with our sign at its right. */
function titleOf(structure: StructureElement, title: string, setting: Setting): Strip[] {
  const { left, width } = setting.column;
  const beside = within(setting, { left, width: width - signSize - spaces.columnGap });
  const strips = heading(structure, 'H1', title, beside);
  const sign: Strip = {
    ...spacer(0),
    keepsNext: true,
    draw: (page, top) => drawSign(page, left + width - signSize, top - 2),
  };
  return withNext([sign, ...strips]);
}

/** When the first part fills its page less than this, the rest follows on the same one. */
const nearlyFull = 0.55;

/** Places of all parts, and how many pages say that the first part goes on on the next. */
function placesOfAll(
  first: readonly Strip[],
  rest: readonly Strip[],
  last: readonly Strip[],
  footer: Footer,
): { places: Place[]; noted: number } {
  const fitting = placesOf(first, (page) => footer.roomOn(page, false));
  const fits = fitting.every(({ page }) => page === 0);
  const places = fits ? fitting : placesOf(first, (page) => footer.roomOn(page, true));
  const lowest = places.at(-1);
  const end = lowest ? { page: lowest.page, top: lowest.top + lowest.strip.height } : { page: 0, top: 0 };
  const { top, bottom } = footer.roomOn(end.page, false);
  const isFull = fits && end.top - top > nearlyFull * (bottom - top);
  const start = isFull ? { page: 1, top: footer.roomOn(1, false).top } : end;
  const all = [...places, ...placesOf(rest, (page) => footer.roomOn(page, false), start)];
  return { places: [...all, ...onPagesOfTheirOwn(last, all, footer)], noted: end.page };
}

/** Begins on a new page after all others. */
function onPagesOfTheirOwn(strips: readonly Strip[], before: readonly Place[], footer: Footer): Place[] {
  const page = 1 + Math.max(...before.map((place) => place.page));
  const roomOn = (index: number) => footer.roomOn(index, false);
  return placesOf(strips, roomOn, { page, top: roomOn(page).top });
}
