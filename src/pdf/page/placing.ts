/** Strips -> places on pages: keeps together what belongs together, and says a table's header once more on each new page. */
import type { Page } from '#pdf/tag/page.ts';
import type { Frame, Strip } from './strip.ts';

export interface Place {
  readonly strip: Strip;
  /** Index of the page. */
  readonly page: number;
  /** Points below the upper edge. */
  readonly top: number;
}

/** What a page has for strips, in points below its upper edge. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
}

interface Cursor {
  page: number;
  top: number;
  isAtTop: boolean;
}

/** `start`: where to begin; `roomOn`: the room of each page. A strip higher than a page stands alone on one. */
export function placesOf(
  strips: readonly Strip[],
  roomOn: (page: number) => Room,
  start = { page: 0, top: roomOn(0).top },
): Place[] {
  const cursor: Cursor = { ...start, isAtTop: start.top <= roomOn(start.page).top };
  const places: Place[] = [];
  const put = (strip: Strip) => {
    const top = cursor.top + (cursor.isAtTop ? 0 : strip.before);
    places.push({ strip, page: cursor.page, top });
    cursor.top = top + strip.height;
    cursor.isAtTop = false;
  };
  const turnPage = (next: Strip) => {
    cursor.page += 1;
    cursor.top = roomOn(cursor.page).top;
    cursor.isAtTop = true;
    if (next.header) put(next.header);
  };
  const fits = (group: readonly Strip[]) => {
    const space = group.reduce((sum, { before, height }, i) => {
      return sum + height + (i === 0 && cursor.isAtTop ? 0 : before);
    }, 0);
    return cursor.top + space <= roomOn(cursor.page).bottom + rounding;
  };
  for (const group of groupsOf(strips)) {
    const [first] = group;
    if (first && !cursor.isAtTop && !fits(group)) turnPage(first);
    for (const strip of group) {
      if (!cursor.isAtTop && !fits([strip])) turnPage(strip);
      put(strip);
    }
  }
  return places;
}

/** Sums of lengths are not exact. */
const rounding = 0.01;

/** Strips that must share a page. */
function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    open = strip.keepsNext;
  }
  return groups;
}

/** Draws all strips on their pages, frames first. `pages` has a page for each index. */
export function drawPlaces(places: readonly Place[], pages: readonly Page[]): void {
  for (const [index, page] of pages.entries()) {
    const here = places.filter((place) => place.page === index);
    drawFrames(here, places, page);
    for (const { strip, top } of here) strip.draw(page, top);
  }
}

function drawFrames(here: readonly Place[], all: readonly Place[], page: Page): void {
  const frames = new Set(here.flatMap(({ strip }) => strip.frames));
  const having = (places: readonly Place[], frame: Frame) =>
    places.filter(({ strip }) => strip.frames.includes(frame));
  for (const frame of frames) {
    const inside = having(here, frame);
    const whole = having(all, frame);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) continue;
    frame(page, {
      top: first.top,
      bottom: last.top + last.strip.height,
      isContinued: first !== whole[0],
      goesOn: last !== whole.at(-1),
    });
  }
}

/** Draws strips one below the other from `top` on, whatever the page's room. */
export function drawStack(strips: readonly Strip[], page: Page, top: number): void {
  const places = placesOf(strips, () => ({ top, bottom: Number.POSITIVE_INFINITY }));
  drawPlaces(places, [page]);
}
