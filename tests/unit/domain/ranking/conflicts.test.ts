/** Answers that pull apart. */
import { describe, expect, it } from 'vitest';
import type { Belief } from '#domain/ranking/steps/belief.ts';
import { choicesAgainst, circleOf, hardestChoices, tornPairs } from '#domain/ranking/steps/conflicts.ts';
import { believing, judged } from './made-belief.ts';
import { equalChoice, pairChoice } from './ten-items.ts';

/** The first of a pair is ahead of the second the more, the later in the alphabet the second is. */
const before: Belief['before'] = (a, b) => 0.5 + (b - a) / 20;
const saying = (...pairs: Belief['pairs']) => believing(7, { pairs, before });
/** 'ab' = a was chosen over b. */
const chose = (pair: string, expected = 0.5) => judged(pairChoice(pair.charAt(0), pair.charAt(1)), expected);
const setsOf = (choices: readonly { set: readonly string[] }[]) => choices.map(({ set }) => set.join(''));

describe('a person is torn', () => {
  it('between two that they called equal', () => {
    expect(tornPairs(saying(judged(equalChoice('c', 'a'), 0.9)))).toEqual([['c', 'a']]);
  });

  it('where a choice has a chance below 25 %, given all the others', () => {
    const belief = saying(chose('ab', 0.25), chose('cd', 0.249));
    expect(tornPairs(belief)).toEqual([['c', 'd']]);
    expect(setsOf(choicesAgainst(belief))).toEqual(['cd']);
  });

  it('not where they would rather not choose', () => {
    const none = judged({ ...equalChoice('a', 'b'), said: 'none' }, 0);
    expect([tornPairs(saying(none)), choicesAgainst(saying(none)), hardestChoices(saying(none))]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('most between those that are told apart least', () => {
    const belief = saying(chose('af', 0.1), judged(equalChoice('c', 'a'), 0.9), chose('bc', 0.2));
    expect(tornPairs(belief).map((pair) => pair.join(''))).toEqual(['bc', 'ca', 'af']);
  });
});

describe('what goes against all the others', () => {
  it('is no equal pair, however unexpected', () => {
    expect(choicesAgainst(saying(judged(equalChoice('a', 'b'), 0.01)))).toEqual([]);
  });
});

describe('the hardest choices', () => {
  it('are the three that were told apart least, whichever was chosen', () => {
    const belief = saying(
      chose('ag'),
      chose('ca'),
      chose('ba'),
      chose('eb'),
      judged(equalChoice('c', 'd'), 0.5),
    );
    expect(setsOf(hardestChoices(belief))).toEqual(['ba', 'ca', 'eb']);
  });
});

describe('a circle', () => {
  const circle = (...pairs: Belief['pairs']) => circleOf(saying(...pairs));
  /** The circle as read from 'a' or its first letter on. */
  const turned = (ids: readonly string[]) => {
    const start = ids.indexOf([...ids].sort()[0] ?? '');
    return [...ids.slice(start), ...ids.slice(0, start)].join('');
  };

  it('of three is found, each chosen over the next', () => {
    expect(turned(circle(chose('ab'), chose('bc'), chose('ca')))).toBe('abc');
    expect(turned(circle(chose('ba'), chose('cb'), chose('ac')))).toBe('acb');
  });

  it('of four is found', () => {
    expect(turned(circle(chose('ab'), chose('cd'), chose('da'), chose('bc')))).toBe('abcd');
  });

  it('begins with the winner’s loser in the least expected answer', () => {
    expect(circle(chose('ab', 0.6), chose('bc', 0.2), chose('ca', 0.6))).toEqual(['c', 'a', 'b']);
  });

  it('is not there when choices agree, or when there are none', () => {
    expect(circle(chose('ab'), chose('bc'), chose('ac'), chose('cd'))).toEqual([]);
    expect(circle()).toEqual([]);
  });

  it('does not close by an equal pair', () => {
    expect(circle(chose('ab'), chose('bc'), judged(equalChoice('c', 'a'), 0.5))).toEqual([]);
  });

  it('is the shortest one, then the one with the least expected answer', () => {
    const long = [chose('ab'), chose('bc'), chose('cd', 0.01), chose('da')];
    expect(turned(circle(...long, chose('de'), chose('ef'), chose('fd')))).toBe('def');
    const other = [chose('ef'), chose('fg', 0.3), chose('ge')];
    expect(turned(circle(chose('ab', 0.4), chose('bc'), chose('ca'), ...other))).toBe('efg');
    expect(turned(circle(...other, chose('ab', 0.2), chose('bc'), chose('ca')))).toBe('abc');
  });

  it('is found past another that it does not belong to', () => {
    const pairs = [chose('ab', 0.1), chose('bc'), chose('cb'), chose('cd'), chose('da')];
    expect(turned(circle(...pairs.filter((_, index) => index !== 2)))).toBe('abcd');
    expect(turned(circle(chose('ab', 0.1), chose('bc'), chose('cd'), chose('db')))).toBe('bcd');
  });
});
