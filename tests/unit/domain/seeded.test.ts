/** Chance that can be had again: the same seed gives the same order, and no order is favoured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNumber, seededSides, shuffled } from '#domain/random/seeded.ts';

const ids = ['running', 'pain', 'look', 'support', 'scars'];
const seed = fc.nat({ max: 0xffff_ffff });
const seeds = Array.from({ length: 2000 }, (_, index) => index);

describe('a shuffled list', () => {
  it('holds the same ids, in an order that the list itself does not decide', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), seed, (turned, chance) => {
        expect(shuffled(turned, chance)).toEqual(shuffled(ids, chance));
        expect([...shuffled(ids, chance)].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('keeps the order of the others when one leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), seed, (gone, chance) => {
        const without = ids.filter((id) => id !== gone);
        expect(shuffled(without, chance)).toEqual(shuffled(ids, chance).filter((id) => id !== gone));
      }),
    );
  });

  it('begins with each id about as often', () => {
    for (const id of ids) {
      const share = seeds.filter((chance) => shuffled(ids, chance)[0] === id).length / seeds.length;
      expect(share).toBeGreaterThan(0.16);
      expect(share).toBeLessThan(0.24);
    }
  });

  it('is the same in every engine: these orders are stored in people’s files', () => {
    expect(shuffled(ids, 7)).toMatchInlineSnapshot(`
      [
        "look",
        "pain",
        "support",
        "running",
        "scars",
      ]
    `);
    expect(seededNumber(7, 'running')).toMatchInlineSnapshot(`2992899955`);
  });
});

describe('the sides of a pair', () => {
  it('are the same whichever item is named first', () => {
    fc.assert(
      fc.property(seed, (chance) => {
        expect(seededSides('pain', 'look', chance)).toEqual(seededSides('look', 'pain', chance));
      }),
    );
  });

  it('change about half of the time', () => {
    const left = seeds.filter((chance) => seededSides('pain', 'look', chance)[0] === 'pain').length;
    expect(left / seeds.length).toBeGreaterThan(0.46);
    expect(left / seeds.length).toBeLessThan(0.54);
  });
});
