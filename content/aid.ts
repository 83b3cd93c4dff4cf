/** What the chosen aid is: few bytes, for pages that do not need its questions yet. `#aid` is its folder. */
import manifest from '#aid/aid.json' with { type: 'json' };
import type { Aid } from './schema.ts';

export const aid = manifest as Aid;
