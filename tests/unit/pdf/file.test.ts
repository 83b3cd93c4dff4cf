/** Values, moments and objects as the file format asks for them. */
import { expect, test } from 'vitest';
import { pdfDate, xmpDate } from '#pdf/file/dates.ts';
import { viewOf } from '#pdf/file/bytes.ts';
import { PdfObjects } from '#pdf/file/objects.ts';
import { srgbProfile } from '#pdf/file/srgb-profile.ts';
import { array, dictionary, name, number, textString } from '#pdf/file/syntax.ts';

test('values are written as the format asks', () => {
  expect(number(-0.0001)).toBe('0');
  expect(number(1 / 3)).toBe('0.333');
  expect(name('application/json')).toBe('/application#2Fjson');
  expect(textString('a (b) \\')).toBe('(a \\(b\\) \\\\)');
  expect(textString('é)')).toBe('(\u00FE\u00FF\u0000\u00E9\u0000\\))');
  expect(textString('\u0D0D')).toBe('(\u00FE\u00FF\\r\\r)');
  expect(dictionary({ A: 1, B: undefined, C: array([1, '/D']) })).toBe('<</A 1 /C [1 /D]>>');
});

test('a moment keeps its offset, and both places say the same', () => {
  expect(pdfDate('2026-11-24T09:05:00-05:00')).toBe("D:20261124090500-05'00'");
  expect(pdfDate('2026-11-24T14:05:00.123Z')).toBe('D:20261124140500Z');
  expect(xmpDate('2026-11-24T14:05:00.123Z')).toBe('2026-11-24T14:05:00Z');
  expect(() => pdfDate('yesterday')).toThrow(RangeError);
});

test('an object that was never filled in is not passed over', () => {
  const objects = new PdfObjects();
  objects.reserve();
  expect(() => objects.all()).toThrow('Object 1 was reserved and has no body.');
});

test('the colour profile says its own length and kind', () => {
  const profile = srgbProfile();
  expect(viewOf(profile).getUint32(0)).toBe(profile.length);
  expect(new TextDecoder('latin1').decode(profile.subarray(12, 40))).toMatch(/^mntrRGB XYZ .{12}acsp$/s);
});
