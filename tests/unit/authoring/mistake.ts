/** How a test plants a mistake, and what the author is told of it. */
import type { BrokenAid } from '#tests/packs/broken-aid.ts';

export const structure = 'questionnaire.json';
export const options = 'options.json';

/** Data at a place of a file: "/items/0/id". */
export type Put = readonly [file: string, place: string, value: unknown];
export type Damage = Put | ((aid: BrokenAid) => void);
/** What, how, and the whole message. */
export type Mistake = readonly [what: string, damage: Damage, message: string];
/** By kind. */
export type Mistakes = Readonly<Record<string, readonly Mistake[]>>;
