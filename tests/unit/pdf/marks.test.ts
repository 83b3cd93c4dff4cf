/** Marks that no ready letter has stand where a reader expects them. */
import { expect, test } from 'vitest';
import type { Face } from '#pdf/font/face.ts';
import { withMarks } from '#pdf/font/marks.ts';
import { facesFor } from './faces-on-disk.ts';

const { regular } = await facesFor('Ọ\u0301');
const faceOf = (text: string): Face => {
  const face = regular.find((one) => one.has(text));
  if (!face) throw new TypeError(`No face has ${text}.`);
  return face;
};
const upperEdge = (face: Face, glyph: number) => new DataView(face.outline(glyph).slice().buffer).getInt16(8);
const lowerEdge = (face: Face, glyph: number) => new DataView(face.outline(glyph).slice().buffer).getInt16(4);

test('puts a mark over its letter, clear of it, and gives it no width of its own', () => {
  const text = 'Ọ\u0301';
  const face = faceOf(text);
  const { glyphs, advance } = withMarks(text, face);
  const [letter, mark] = glyphs;
  if (!letter || !mark) throw new TypeError('Both are drawn.');
  expect(advance).toBe(face.advance(letter.glyph));
  expect(lowerEdge(face, mark.glyph) + mark.y).toBeGreaterThan(upperEdge(face, letter.glyph));
});

test('stacks marks, and sets letters side by side', () => {
  const face = faceOf('e\u0301');
  const [, first, second] = withMarks('e\u0301\u0301', face).glyphs;
  expect(second?.y).toBeGreaterThan(first?.y ?? 0);
  const [e, x] = withMarks('ex', face).glyphs;
  expect([e?.x, x?.x]).toEqual([0, face.advance(e?.glyph ?? 0)]);
});
