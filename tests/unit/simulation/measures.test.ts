/** The measures on a case small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { measure, meanOfAll } from '#tests/simulation/measures.ts';
import { makePerson } from '#tests/simulation/person.ts';

/** Truly in the order of the alphabet, one step apart; D is as good as tied with C. */
const importance = new Map(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, at) => [id, -at]));
const person = {
  ...makePerson({ scenario: 'base', number: 1, statements: 8 }),
  importance,
  trueOrder: [...importance.keys()],
  equalWithin: 1,
};
const outcome = (order: string, pTop3: Record<string, number> = {}) => ({
  ranking: Array.from(order),
  strength: {},
  pTop3,
});

describe('the measures', () => {
  it('are perfect for the true order', () => {
    const measured = measure(person, outcome('abcdefgh'), outcome('abcdefgh'), 20);
    expect(measured).toMatchObject({ recall: 1, firstRight: 1, firstInTop3: 1, rightOrTied: 1 });
    expect(measured).toMatchObject({ farOff: 0, tau: 1, sameAgain: 1, read: 20 });
  });

  it('count each kind of fault of a wrong top 3', () => {
    const measured = measure(person, outcome('dahbcefg'), outcome('hdgabcef'), 0);
    expect(measured).toMatchObject({ firstRight: 0, firstInTop3: 1 });
    expect(measured.recall).toBeCloseTo(1 / 3);
    expect(measured.rightOrTied).toBeCloseTo(2 / 3);
    expect(measured.farOff).toBeCloseTo(1 / 3);
    expect(measured.sameAgain).toBeCloseTo(2 / 3);
  });

  it('call only what is beyond the true top 6 far off', () => {
    expect(measure(person, outcome('fagbcdeh'), outcome(''), 0).farOff).toBeCloseTo(1 / 3);
  });

  it('take one pair of ten off the tau for two neighbours of the true top 5 that changed places', () => {
    expect(measure(person, outcome('bacdefgh'), outcome(''), 0).tau).toBeCloseTo(0.8);
    expect(measure(person, outcome('hgfedcba'), outcome(''), 0).tau).toBe(-1);
  });

  it('hold what a method claims against what is true', () => {
    const chances = { a: 0.95, b: 0.6, h: 0.9, d: 0.55 };
    const measured = measure(person, outcome('abhdcefg', chances), outcome(''), 0);
    expect(measured.overclaim).toBeCloseTo((0.95 + 0.6 + 0.9) / 3 - 2 / 3);
    expect(measured).toMatchObject({ surest: 2, surestRight: 1 });
  });

  it('average over people', () => {
    const [right, wrong] = ['abcdefgh', 'hgfedcba'].map((order) =>
      measure(person, outcome(order), outcome(order), 8),
    );
    const mean = meanOfAll([right, wrong].filter((one) => one !== undefined));
    expect(mean).toMatchObject({ recall: 0.5, tau: 0, sameAgain: 1, read: 8 });
  });
});
