/** What Waymark says about itself: the self-check against the standard, and the reading level that the content gates measure. Checked in tests, trusted here. */
import type { Criterion, ReadingLevels } from './about-schema.ts';
import standard from './ipdas.json' with { type: 'json' };
import levels from './reading-level.json' with { type: 'json' };

/** The standard asks the first group of every aid, the second so that nobody is led astray; the third makes an aid better. */
export const criterionGroups = ['qualifying', 'certifying', 'quality'] as const;

/** Every criterion, in the order of the standard. */
export const criteria = standard as readonly Criterion[];

/** By language. */
export const readingLevels = levels as ReadingLevels;
