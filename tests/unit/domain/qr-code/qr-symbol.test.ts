/** A QR symbol is the one that any other program would draw, so that any reader reads it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { qrSymbol, type QrMask } from '#domain/qr-code/qr-symbol.ts';

/** “WAYMARK1:A BONE” at level M under mask 0, as uqr 0.1.3 draws it. */
const drawnElsewhere = `
#######....##.#######
#.....#.##....#.....#
#.###.#...###.#.###.#
#.###.#..#.##.#.###.#
#.###.#.#...#.#.###.#
#.....#..#..#.#.....#
#######.#.#.#.#######
.........####........
#.#.#.#...##....#..#.
#####..#.....###..###
.#######..#.##.#..#..
#..###.#......####.##
#.#.####....##.##....
........#..#.#.#.#...
#######..#.#.###..##.
#.....#..#####..#...#
#.###.#.####.#.#.#.##
#.###.#..###..###..#.
#.###.#.###.#.#.##..#
#.....#..###..##...##
#######.##..#..#.##.#
`;

const rowsOf = (text: string, mask?: QrMask): string[] =>
  qrSymbol(text, mask).map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));

it('is the same as another program draws, module for module', () => {
  expect(rowsOf('WAYMARK1:A BONE', 0)).toEqual(drawnElsewhere.trim().split('\n'));
});

it('stands without a border, and takes one of the eight masks where none is named', () => {
  const masks = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      const rows = rowsOf(address);
      expect(rows[0]).toMatch(/^#{7}\..*\.#{7}$/);
      expect(masks.map((mask) => rowsOf(address, mask))).toContainEqual(rows);
    }),
    { numRuns: 30 },
  );
});
