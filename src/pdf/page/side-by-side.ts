/** Stacks of strips beside each other: the cells of a row, or two short passages in two columns. */
import { drawStack } from './placing.ts';
import { heightOf, spacer, type Strip } from './strip.ts';

/** A row up to this height, in points, is never divided between pages. */
const wholeUpTo = 200;

/** One strip when the stacks are short; else their first strips side by side, then their second ones, and so on. */
export function sideBySide(stacks: readonly (readonly Strip[])[]): Strip[] {
  const height = Math.max(...stacks.map(heightOf));
  if (height <= wholeUpTo) return [wholeRow(stacks)];
  const rows = Math.max(...stacks.map((stack) => stack.length));
  return Array.from({ length: rows }, (_, i) => {
    const cells = stacks.map((stack) => stack.slice(i, i + 1));
    const strips = cells.flat();
    return {
      ...row(cells, Math.max(...strips.map((strip) => strip.height))),
      before: Math.max(...strips.map((strip) => strip.before)),
      keepsNext: strips.some((strip) => strip.keepsNext),
    };
  });
}

/** One strip, however high: all stacks from the same line on, drawn one after the other, so that each is read whole. */
export const wholeRow = (stacks: readonly (readonly Strip[])[]): Strip =>
  row(stacks, Math.max(...stacks.map(heightOf)));

const row = (stacks: readonly (readonly Strip[])[], height: number): Strip => ({
  ...spacer(height),
  draw: (page, top) => {
    for (const stack of stacks) drawStack(stack, page, top);
  },
});
