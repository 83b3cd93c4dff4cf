/** Was a press meant for the screen before? Whoever presses twice, or goes on pressing while the page changes, has not seen yet what the press falls on. */

/**
 * In ms. Longer than two presses by mistake lie apart, which both begin before the new screen has stood so long; shorter
 * than it takes to see a new screen, find something on it and press that.
 */
export const settling = 450;

/** Times are in ms, all by one clock. */
export interface Press {
  /** When the finger, the mouse button or the key went down; of a key that is held, the first time. */
  readonly began: number;
  /** The device counts it as the second of a double press: when the first one began. A device may be set to allow more time than we do. */
  readonly firstBegan?: number | undefined;
  /** When somebody last moved along the page by a key, such as Tab: they aim at what stands there. */
  readonly aimed?: number | undefined;
}

/** `came`: when what the press falls on came onto the screen. */
export function isForScreenBefore(press: Press, came: number): boolean {
  const { began, firstBegan = Infinity, aimed = -Infinity } = press;
  if (firstBegan < came) return true;
  return began < came + settling && aimed <= came;
}
