/** Choices as comparisons of two items, in an order that only the answers decide. */
import { describe, expect, it } from 'vitest';
import type { RankedChoice } from '#domain/ranking/contract.ts';
import { comparisonsOf } from '#domain/ranking/steps/evidence.ts';
import { fixed } from './fixed-tuning.ts';
import { equalChoice, pairChoice } from './ten-items.ts';

const ids = ['a', 'b', 'c', 'd'];
const list = (set: string[], ...chosen: string[]): RankedChoice => ({
  kind: 'pick',
  set,
  chosen,
  said: chosen.length > 0 ? 'chosen' : 'none',
});
/** Each comparison as 'a>b', 'a=b', and how sharp it is. */
const said = (...choices: RankedChoice[]) =>
  comparisonsOf(choices, ids, fixed).map(({ a, b, said: answer, sharpness }) => {
    const sign = { a: '>', b: '<', equal: '=' }[answer];
    return `${String(ids[a])}${sign}${String(ids[b])} ${sharpness}`;
  });

describe('a pair', () => {
  it('says that the chosen one comes before the other, whichever stood first', () => {
    expect(said(pairChoice('b', 'c'))).toEqual(['b>c 1']);
    expect(said(pairChoice('c', 'b'))).toEqual(['b<c 1']);
  });

  it('called equal says so, whichever stood first', () => {
    expect(said(equalChoice('a', 'd'))).toEqual(['a=d 1']);
    expect(said(equalChoice('d', 'a'))).toEqual(['a=d 1']);
  });

  it('that the person would rather not answer says nothing', () => {
    expect(said({ ...equalChoice('a', 'b'), said: 'none' })).toEqual([]);
  });

  it('stays with what it says', () => {
    const choice = pairChoice('b', 'c');
    expect(comparisonsOf([choice], ids, fixed)[0]?.choice).toBe(choice);
  });
});

describe('a list', () => {
  it('says less sharply that each chosen item comes before each that was not', () => {
    expect(said(list(['d', 'c', 'b', 'a'], 'd', 'b'))).toEqual([
      'a<b 0.35',
      'a<d 0.35',
      'b>c 0.35',
      'c<d 0.35',
    ]);
  });

  it('with nothing or everything chosen says nothing', () => {
    expect(said(list(['a', 'b']))).toEqual([]);
    expect(said(list(['a', 'b'], 'a', 'b'))).toEqual([]);
  });

  it('called equal says nothing', () => {
    expect(said({ ...list(['a', 'b']), said: 'equal' })).toEqual([]);
  });
});

describe('all that was said', () => {
  const choices = [
    list(['a', 'b', 'c'], 'a'),
    pairChoice('d', 'c'),
    equalChoice('a', 'c'),
    pairChoice('b', 'a'),
    list(['b', 'c'], 'c'),
    list(['c', 'b', 'd'], 'b'),
  ];
  const inOrder = ['a<b 1', 'a=c 1', 'c<d 1', 'a>b 0.35', 'a>c 0.35', 'b>c 0.35', 'b<c 0.35', 'b>d 0.35'];

  it('stands in one order: pairs first, then by item, then by answer', () => {
    expect(said(...choices)).toEqual(inOrder);
  });

  it('stands in that order whichever was said first', () => {
    expect(said(...[...choices].reverse())).toEqual(inOrder);
  });
});
