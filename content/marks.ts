/** The shapes that stand beside the names of the aid's considerations. */
import shapes from '#aid/marks.json' with { type: 'json' };
import type { Marks } from './schema.ts';

export type Mark = Marks[string];

const marks = shapes as unknown as Marks;

/** The shape with this id; undefined when the aid has none. */
export const markWith = (id: string): Mark | undefined => marks[id];
