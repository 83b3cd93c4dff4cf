/** What the aid says about itself: the self-check against the standard, and the reading level that the content gates measure. Checked in tests, trusted here. */
import type { Criterion, ReadingLevels } from './about-schema.ts';
import type { KeysUnder, UiKey } from './program-keys.ts';
import standard from '#aid/ipdas.json' with { type: 'json' };
import levels from '#aid/reading-level.json' with { type: 'json' };

/** Every criterion, in the order of the standard. */
export const criteria = standard.criteria as readonly (Criterion & { readonly id: StandardPoint })[];
/** What the program has words for; the check of an aid refuses others. */
type StandardPoint = KeysUnder<UiKey, 'about.asks'>;

/** Their groups, in the same order. */
export const criterionGroups = [...new Set(criteria.map(({ group }) => group))];

/** By language. */
export const readingLevels = levels as unknown as ReadingLevels;
