/** A font that holds only the glyphs of its text draws them as the whole one does. */
import { expect, test } from 'vitest';
import { viewOf } from '#pdf/file/bytes.ts';
import type { Cluster } from '#pdf/font/cluster.ts';
import { visitParts } from '#pdf/font/composite.ts';
import { Face } from '#pdf/font/face.ts';
import { FontUnreadable, tableIn, tablesOf } from '#pdf/font/sfnt.ts';
import { subsetOf } from '#pdf/font/subset.ts';
import { faceOnDisk } from './faces-on-disk.ts';

const face = new Face('Test', await faceOnDisk('atkinson-hyperlegible-next-latin-400.ttf'));
const glyph = (letter: string) => face.glyphFor(letter.codePointAt(0) ?? 0);
const single = (letter: string): Cluster => ({
  glyphs: [{ glyph: glyph(letter), x: 0, y: 0 }],
  advance: face.advance(glyph(letter)),
  text: letter,
});

/** Outline, advance and parts of a glyph in bare font bytes that have no character map. */
function glyphIn(bytes: Uint8Array, number: number) {
  const tables = tablesOf(bytes);
  const locations = viewOf(tableIn(tables, 'loca'));
  const outline = tableIn(tables, 'glyf').subarray(
    locations.getUint32(4 * number),
    locations.getUint32(4 * number + 4),
  );
  const parts: number[] = [];
  visitParts(outline, (view, at) => void parts.push(view.getUint16(at)));
  return { outline, parts, advance: viewOf(tableIn(tables, 'hmtx')).getUint16(4 * number) };
}

const sumOf = (bytes: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + viewOf(bytes).getUint32(at)) >>> 0;
  return sum;
};

test('a small font holds the same outlines and widths, and sums up as fonts must', () => {
  const letters = Array.from('Aé« ?', single);
  const { bytes, glyphs } = subsetOf(face, letters);
  letters.forEach(({ advance }, i) => {
    expect(glyphIn(bytes, glyphs[i] ?? 0).advance).toBe(advance);
  });
  const drawn = glyphIn(bytes, glyphs[0] ?? 0).outline;
  expect(
    Buffer.from(drawn.subarray(0, face.outline(glyph('A')).length)).equals(face.outline(glyph('A'))),
  ).toBe(true);
  expect(sumOf(bytes)).toBe(0xb1b0afba);
  expect(bytes.length).toBeLessThan(3000);
});

test('letters that are made of others bring these along', () => {
  const { bytes, glyphs } = subsetOf(face, [single('é')]);
  const { parts } = glyphIn(bytes, glyphs[0] ?? 0);
  for (const part of parts) expect(glyphIn(bytes, part).outline.length).toBeGreaterThan(0);
});

test('several glyphs of one cluster become one glyph with their own width', () => {
  const pair: Cluster = {
    glyphs: [
      { glyph: glyph('a'), x: 0, y: 0 },
      { glyph: glyph('´'), x: 40, y: 200 },
    ],
    advance: 700,
    text: 'á',
  };
  const { bytes, glyphs } = subsetOf(face, [pair]);
  const { parts, advance } = glyphIn(bytes, glyphs[0] ?? 0);
  expect(parts).toHaveLength(2);
  expect(advance).toBe(700);
});

test('bytes that are no font are refused by name', () => {
  expect(() => new Face('x', new Uint8Array(20))).toThrow(FontUnreadable);
});
