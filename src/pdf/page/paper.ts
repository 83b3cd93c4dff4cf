/** Paper sizes and what of them is printed on, in points. */
import type { PageSize } from '#pdf/tag/page.ts';
import type { Direction } from './direction.ts';
import type { Column } from './strip.ts';

export type Paper = 'a4' | 'letter';

/** Points. */
export const paperSizes: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Printers leave up to 12 points blank; binders take more at the left. */
export const margins = { side: 48, top: 36, bottom: 28 } as const;

/** All of the page between its side margins. */
export const fullColumn = ({ width }: PageSize): Column => ({
  left: margins.side,
  width: width - 2 * margins.side,
});

/** Columns side by side, with `gap` between them; `shares` say how wide each is. */
export function columnsOf(whole: Column, shares: readonly number[], gap: number): Column[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const free = whole.width - gap * (shares.length - 1);
  let left = whole.left;
  return shares.map((share) => {
    const column = { left, width: (free * share) / all };
    left += column.width + gap;
    return column;
  });
}

/** The column without the part where its lines begin. */
export const indented = ({ left, width }: Column, by: number, direction: Direction = 'ltr'): Column => ({
  left: direction === 'rtl' ? left : left + by,
  width: width - by,
});

/** Where something of this width stands that begins the lines of a column; points from the left of the page. */
export const startOf = ({ left, width }: Column, own: number, direction: Direction): number =>
  direction === 'rtl' ? left + width - own : left;

/** The column without a part at both sides. */
export const inset = ({ left, width }: Column, by: number): Column => ({
  left: left + by,
  width: width - 2 * by,
});
