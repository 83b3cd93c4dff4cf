/** The comparison's row of some considerations, once each, for every option. Of a person it is told which considerations, and nothing else: lint lets nothing in that could tell more. */
import type { Option, Options } from '#content/schema.ts';

/** What the clinic has added, as far as it fills a cell. */
interface FilledCell {
  readonly kind: string;
  readonly consideration: string;
}

export interface ConsiderationRow {
  readonly consideration: string;
  /** Said of all options. */
  readonly general: readonly string[];
  /** Enough options have something in their cell; else the row would speak by its gaps, and does not stand. */
  readonly stands: boolean;
}

/** So many options must have something in their cell. */
const optionsAtLeast = 3;

/** One row for each consideration, in the order given; good and hard stay together, and no option is left out. */
export function rowsOf(
  considerations: readonly string[],
  { options, general }: Options,
  added: readonly FilledCell[],
): ConsiderationRow[] {
  return [...new Set(considerations)].map((consideration) => {
    const isFilled = ({ id, cells }: Option) =>
      (cells[consideration] ?? []).length > 0 ||
      added.some((cell) => cell.kind === id && cell.consideration === consideration);
    return {
      consideration,
      general: general[consideration] ?? [],
      stands: options.filter(isFilled).length >= optionsAtLeast,
    };
  });
}
