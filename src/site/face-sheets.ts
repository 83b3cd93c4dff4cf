/** Style sheets by which a browser finds the faces of the PDF for its own letters: it fetches those whose ranges hold a character of the page. */

/** The name under which the page's styles ask for all of them. */
const family = 'Waymark Scripts';

export interface SheetFace {
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
      ({ file, weight, ranges }) =>
        `@font-face{font-family:'${family}';src:url('${file}?no-inline') format('truetype');` +
        `font-weight:${weight};font-display:swap;unicode-range:${ranges}}\n`,
    )
    .join('');
