/** Paper sizes and what of them is printed on, in points. */
import type { PageSize } from '#pdf/tag/page.ts';
import type { Column } from './strip.ts';

export type Paper = 'a4' | 'letter';

export const paperSizes: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Printers leave up to 12 points blank; binders take more at the left. */
export const margins = { side: 48, top: 36, bottom: 28 } as const;

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

/** The column without its left part. */
export const indented = ({ left, width }: Column, by: number): Column => ({
  left: left + by,
  width: width - by,
});

/** The column without a part at both sides. */
export const inset = ({ left, width }: Column, by: number): Column => ({
  left: left + by,
  width: width - 2 * by,
});
