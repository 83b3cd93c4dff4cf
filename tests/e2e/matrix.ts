/** Which stories run on which screen and in which run: by the tags of the stories. docs/testing.md says which story has which tag, and why. */

/** `core` is what `npm test` runs, `rest` what `npm run test:all` runs besides; together they are `all`. */
export type Tier = 'core' | 'rest' | 'all';
type Screen = 'desktop' | 'phone';

interface Chosen {
  readonly grep: RegExp;
  readonly grepInvert: RegExp[];
}

const anything = /(?:)/;
const isCore = /@core/;
const other = { desktop: /@phone/, phone: /@desktop/ } as const;
/** A core story without a screen of its own runs on a desktop first; on a phone it waits for the rest. */
const isCoreOn = { desktop: isCore, phone: /^(?=[^]*@core)(?=[^]*@phone)/ } as const;
/** The rest tells a story again that counts, with its full counts. */
const isDoneOn = {
  desktop: /^(?=[^]*@core)(?![^]*@counted)/,
  phone: /^(?=[^]*@core)(?=[^]*@phone)(?![^]*@counted)/,
} as const;

/** What a project of Playwright runs in this tier. */
export function chosenFor(screen: Screen, tier: Tier): Chosen {
  const grepInvert: RegExp[] = [other[screen]];
  if (tier === 'core') return { grep: isCoreOn[screen], grepInvert };
  return { grep: anything, grepInvert: tier === 'rest' ? [...grepInvert, isDoneOn[screen]] : grepInvert };
}

const isTier = (text: string): text is Tier => ['core', 'rest', 'all'].includes(text);

/** The tier that a run was asked for; without a word, everything. */
export function tierOf(asked = 'all'): Tier {
  if (isTier(asked)) return asked;
  throw new RangeError(`WAYMARK_STORIES is core, rest or all, not "${asked}".`);
}
