/** The drawings of the aid by id, read from its drawings/ at build; they come together with the screen that shows them. */
import type { Drawing } from './drawing.ts';

const files = import.meta.glob<Drawing>('#aid/drawings/*.svg', {
  query: '?shapes',
  import: 'default',
  eager: true,
});

/** Undefined when the aid has no such drawing. */
export const drawingWith = (id: string): Drawing | undefined =>
  Object.entries(files).find(([path]) => path.endsWith(`/${id}.svg`))?.[1];
