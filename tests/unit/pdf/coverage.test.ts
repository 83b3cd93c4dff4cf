/** Which parts of a vast family a text needs, by the table that the build has written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsCovering, readCoverage, writeCoverage, type Coverage } from '#pdf/font/coverage.ts';
import { hanFamiliesFor, vastFamiliesFor } from '#pdf/font/vast-families.ts';

/** Gaps and lengths, one after the other. */
const ranges = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(300)), { minLength: 1 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, more]) => {
      const first = at + gap;
      at = first + more;
      return [first, at] as const;
    });
  });
const coverage = fc.array(fc.record({ part: fc.nat(200).map(String), ranges }), { minLength: 1 });

test('a table reads as it was written', () => {
  fc.assert(
    fc.property(coverage, (parts) => {
      expect(readCoverage(writeCoverage(parts))).toEqual(parts);
    }),
  );
});

test('takes one part for all of a sequence before parts for some of it', () => {
  const parts: Coverage[] = [
    { part: 'woman', ranges: [[0x1f469, 0x1f469]] },
    {
      part: 'nurse',
      ranges: [
        [0x2695, 0x2695],
        [0x1f469, 0x1f469],
      ],
    },
  ];
  expect(partsCovering(['👩‍⚕️'], parts)).toEqual(['nurse']);
  expect(partsCovering(['👩', 'x'], parts)).toEqual(['woman']);
});

test('draws Han characters as the named language does, else as the letters beside them tell, else simplified', () => {
  const first = (text: string, languages: string[] = []) => vastFamiliesFor(text, languages)[0]?.name;
  expect(first('直', ['', 'yue'])).toBe('noto-sans-tc');
  expect(first('直', ['zh-Hant'])).toBe('noto-sans-tc');
  expect(first('直', ['fr', 'ja'])).toBe('noto-sans-jp');
  expect(first('直 나')).toBe('noto-sans-kr');
  expect(first('直 カ')).toBe('noto-sans-jp');
  expect(first('直')).toBe('noto-sans-sc');
});

test('shows on screen each of the letters that stand among Han characters, these as the reader knows them', () => {
  const names = (text: string, languages: string[] = []) =>
    hanFamiliesFor(text, languages).map(({ name }) => name);
  expect(names('Amina')).toEqual([]);
  expect(names('→ 😀')).toEqual([]);
  expect(names('直')).toEqual(['noto-sans-sc']);
  expect(names('직 直')).toEqual(['noto-sans-kr']);
  expect(names('직 直 カ', ['yue'])).toEqual(['noto-sans-jp', 'noto-sans-kr', 'noto-sans-tc']);
});
