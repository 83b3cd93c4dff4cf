/** The comparison's row of some considerations, once each, for every kind of surgery. Of a person it is told which considerations, and nothing else: lint lets nothing in that could tell more. */
import type { Kind, Surgeries } from '#content/schema.ts';

/** What the clinic has added, as far as it fills a cell. */
interface FilledCell {
  readonly kind: string;
  readonly consideration: string;
}

export interface ConsiderationRow {
  readonly consideration: string;
  /** Said of all kinds. */
  readonly general: readonly string[];
  /** Enough kinds have something in their cell; else the row would speak by its gaps, and does not stand. */
  readonly stands: boolean;
}

/** So many kinds of surgery must have something in their cell. */
const kindsAtLeast = 3;

/** One row for each consideration, in the order given; good and hard stay together, and no kind is left out. */
export function rowsOf(
  considerations: readonly string[],
  { kinds, general }: Surgeries,
  added: readonly FilledCell[],
): ConsiderationRow[] {
  return [...new Set(considerations)].map((consideration) => {
    const isFilled = ({ id, cells }: Kind) =>
      (cells[consideration] ?? []).length > 0 ||
      added.some((cell) => cell.kind === id && cell.consideration === consideration);
    return {
      consideration,
      general: general[consideration] ?? [],
      stands: kinds.filter(isFilled).length >= kindsAtLeast,
    };
  });
}
