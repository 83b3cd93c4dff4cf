/** A mark as data: content/marks.json draws the shapes that stand beside the names of a pack's considerations. */
import marks from '#content/marks.json';

interface DrawnPath {
  readonly d: string;
  /** ink: the mark's own colour; ground: the colour of the page, as if cut out. */
  readonly fill?: 'ink' | 'ground';
  readonly stroke?: 'ink' | 'ground';
  readonly width?: number;
}
interface Drawing {
  /** A colour of style/tokens.css: teal, ochre, plum, blue. */
  readonly hue: string;
  readonly paths: readonly DrawnPath[];
}

const drawings: Readonly<Record<string, Drawing>> = marks as Record<string, Drawing>;

/** The drawing with this id, in a box of 32 by 32; undefined when the pack has none. */
export const drawingOf = (mark: string): Drawing | undefined => drawings[mark];
