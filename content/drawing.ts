/** What a drawing of an aid is once it is read: lines and areas in the one frame that all of them share. */

/** So that no option gets a larger picture. */
export const frame = '0 0 320 240';

/** A line, an area, or a group of them, with its attributes of SVG. */
export interface Shape {
  readonly tag: 'g' | 'path';
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Shape[];
}

export interface Drawing {
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: readonly Shape[];
}
