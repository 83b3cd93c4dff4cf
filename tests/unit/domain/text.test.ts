/** One whole text for one person: the most exact variant, with its values filled in. */
import { describe, expect, it } from 'vitest';
import { textFor, TextMissing, type ReaderProfile } from '#domain/texts/text.ts';

const to = (voice: ReaderProfile['voice'], itemSet: string): ReaderProfile => ({
  language: 'en',
  voice,
  itemSet,
});
const text = {
  '*': 'Walking',
  arm: 'Reaching',
  teen: 'Walking, you',
  'teen+arm': 'Reaching, you',
};

describe('a text', () => {
  it.each([
    ['adult', 'leg', 'Walking'],
    ['adult', 'arm', 'Reaching'],
    ['teen', 'leg', 'Walking, you'],
    ['teen', 'arm', 'Reaching, you'],
    ['parent', 'arm', 'Reaching'],
  ] as const)('to %s about the %s is %s', (voice, itemSet, said) => {
    expect(textFor(text, to(voice, itemSet))).toBe(said);
  });

  it('that is the same for everyone needs no variants', () => {
    expect(textFor('Continue', to('parent', 'lung'))).toBe('Continue');
  });

  it('fills in its values and leaves other braces as they are', () => {
    expect(textFor('Step {step} of {steps}', to('adult', 'leg'), { step: 2, steps: 9 })).toBe('Step 2 of 9');
    expect(textFor('You said {words}', to('adult', 'leg'))).toBe('You said {words}');
  });

  it('never reads the person’s words as places to fill, nor as signs of replacement', () => {
    const words = '{step} $& $1 {toString}';
    expect(textFor('You said {words}', to('adult', 'leg'), { words, step: 1 })).toBe(`You said ${words}`);
  });

  it('without a variant for somebody says which one to add', () => {
    expect(() => textFor({ arm: 'Reaching' }, to('teen', 'leg'))).toThrow(TextMissing);
    expect(() => textFor({ arm: 'Reaching' }, to('teen', 'leg'))).toThrow(/teen\+leg/);
  });
});
