/** Every story runs somewhere, in one of the two runs and never in both. */
import { describe, expect, it } from 'vitest';
import { chosenFor, tierOf, type Tier } from '#tests/e2e/matrix.ts';
import { paired } from '#tests/e2e/tags.ts';

/** As Playwright reads a story: its project, its file, its title and its tags. */
const isRun = (screen: 'desktop' | 'phone', tier: Tier, title: string): boolean => {
  const { grep, grepInvert } = chosenFor(screen, tier);
  const text = `${screen} phone.test.ts a page on a phone\n ${title}`;
  return grep.test(text) && !grepInvert.some((one) => one.test(text));
};
const screensIn = (tier: Tier, title: string) =>
  (['desktop', 'phone'] as const).filter((screen) => isRun(screen, tier, title));

const both = ['desktop', 'phone'];

describe('a story', () => {
  it.each([
    ['of the rest', 'she reads', { core: [], rest: both }],
    ['of each time', 'she reads @core', { core: ['desktop'], rest: ['phone'] }],
    ['for a phone', 'she taps @phone', { core: [], rest: ['phone'] }],
    ['of each time for a phone', 'she taps @phone @core', { core: ['phone'], rest: [] }],
    ['of each time for a desktop', 'she reads @core @desktop', { core: ['desktop'], rest: [] }],
  ])('%s runs once on each of its screens', (_, title, { core, rest }) => {
    expect(screensIn('core', title)).toEqual(core);
    expect(screensIn('rest', title)).toEqual(rest);
    expect(screensIn('all', title).sort()).toEqual([...core, ...rest].sort());
  });

  it('that counts runs each time with few, and in the rest with all', () => {
    const title = 'she presses twice @core @counted @phone';
    for (const tier of ['core', 'rest', 'all'] as const) expect(screensIn(tier, title)).toEqual(['phone']);
  });

  it('in two languages is seen on two screens', () => {
    expect(screensIn('all', `in English${paired('en')}`)).toEqual(['desktop']);
    expect(screensIn('all', `en français${paired('fr')}`)).toEqual(['phone']);
    expect(screensIn('core', `en français${paired('fr', true)}`)).toEqual(['phone']);
  });
});

it('a run that nobody knows is refused', () => {
  expect(tierOf(undefined)).toBe('all');
  expect(() => tierOf('most')).toThrow('WAYMARK_STORIES is core, rest or all, not "most".');
});
