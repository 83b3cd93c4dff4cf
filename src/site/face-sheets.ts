/** Style sheets by which a browser finds the faces of the PDF for its own letters: it fetches those whose ranges hold a character of the page. */

/** The name under which the page's styles ask for them, after its own font. */
const scripts = 'Waymark Scripts';
/** And before it: a browser would build the Vietnamese letters with two marks from those of its own font, the upper one far too high. */
const vietnamese = 'Waymark Vietnamese';

export interface SheetFace {
  readonly isVietnamese?: boolean;
  /** The file, from where the sheets lie. */
  readonly file: string;
  readonly weight: number;
  /** As CSS writes them: 'U+0370-03FF,U+1F00'. */
  readonly ranges: string;
}

/** Never inlined: the policy of the pages takes fonts from files only, and the PDF's worker fetches the same ones. */
export const faceSheet = (faces: readonly SheetFace[]): string =>
  faces
    .map(
      ({ isVietnamese, file, weight, ranges }) =>
        `@font-face{font-family:'${isVietnamese ? vietnamese : scripts}';src:url('${file}?no-inline') format('truetype');` +
        `font-weight:${weight};font-display:swap;unicode-range:${ranges}}\n`,
    )
    .join('');
