/** What is put on pages: strips that are never cut, one below the other. A line of text is one; so is a row of a table. */
import type { Page } from '#pdf/tag/page.ts';

/** Points. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** Drawn around or beside the strips that carry it, on every page they reach. */
export type Frame = (page: Page, extent: Extent) => void;

/** Where a frame's strips stand on one page. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  /** The frame began on an earlier page. */
  readonly isContinued: boolean;
  /** The frame goes on on a later page. */
  readonly goesOn: boolean;
}

export interface Strip {
  /** Free space above, in points; none at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Must stand on the page of the strip after it. */
  readonly keepsNext: boolean;
  readonly frames: readonly Frame[];
  /** Stands once more above this strip when it begins a page. */
  readonly header?: Strip;
  draw(page: Page, top: number): void;
}

/** An empty strip. */
export const spacer = (height: number): Strip => ({
  before: 0,
  height,
  keepsNext: false,
  frames: [],
  draw: () => undefined,
});

/** The same strips with more space above the first one. */
export const below = (before: number, strips: readonly Strip[]): Strip[] =>
  strips.map((strip, i) => (i === 0 ? { ...strip, before: strip.before + before } : strip));

/** The same strips, which go with the one that follows them. */
export const withNext = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip) => ({ ...strip, keepsNext: true }));

/** The same strips inside a frame. */
export const withFrame = (frame: Frame, strips: readonly Strip[]): Strip[] =>
  strips.map((strip) => ({ ...strip, frames: [...strip.frames, frame] }));

/** Points from the top of the first strip to the end of the last one. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((height, strip, i) => height + strip.height + (i === 0 ? 0 : strip.before), 0);
