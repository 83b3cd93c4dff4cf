/** The drawings of the pack by id, read from content/drawings/ at build; they come together with the screen that shows them. */
import type { Drawing } from './drawing.ts';

const files = import.meta.glob<Drawing>('./drawings/*.svg', {
  query: '?shapes',
  import: 'default',
  eager: true,
});

/** Undefined when the pack has no such drawing. */
export const drawingWith = (id: string): Drawing | undefined => files[`./drawings/${id}.svg`];
