/** Our sign, beside the title: a square on its corner with a W cut into it. */
import type { Page } from '#pdf/tag/page.ts';
import { colours } from './styles.ts';

type Points = readonly (readonly [number, number])[];

/** Drawn in a box of 32 by 32; the round corners come from the thick edge. */
const square: Points = [
  [16, 7.1],
  [24.9, 16],
  [16, 24.9],
  [7.1, 16],
];
const edge = 8.8;
const letter: Points = [
  [8.6, 12.2],
  [12.3, 20.8],
  [16, 13.6],
  [19.7, 20.8],
  [23.4, 12.2],
];
const letterWidth = 2.7;

/** Points. */
export const signSize = 32;

/** `left` and `top` in points, of the box around it. */
export function drawSign(page: Page, left: number, top: number): void {
  const scale = signSize / 32;
  const moved = (points: Points) => points.map(([x, y]) => [left + x * scale, top + y * scale] as const);
  page.artifact('Layout', (pen) => {
    pen.round(moved(square), { colour: colours.brand, width: edge * scale }, 'shape');
    pen.round(moved(letter), { colour: colours.paper, width: letterWidth * scale }, 'line');
  });
}
