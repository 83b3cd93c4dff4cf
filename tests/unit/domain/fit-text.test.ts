/** What has no room in a field is counted, and what stood there before stays whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText } from '#domain/texts/fit-text.ts';

it('keeps what fits of a paste, and says how much does not', () => {
  expect(fitText('', 'x'.repeat(12), 10)).toEqual({ text: 'x'.repeat(10), cut: 2, at: 10 });
  expect(fitText('abcdefgh', 'abcd12345efgh', 10)).toEqual({ text: 'abcd12efgh', cut: 3, at: 6 });
  expect(fitText('', 'xxxxxxxxx👩', 10)).toEqual({ text: 'xxxxxxxxx', cut: 2, at: 9 });
});

it('changes nothing that fits, and loses nothing else without counting it, whatever is put in where', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (whole, put, from, length) => {
      const most = 30;
      const before = whole.slice(0, most);
      const start = from % (before.length + 1);
      const after = before.slice(0, start) + put + before.slice(start + (length % (before.length + 1)));
      const fitted = fitText(before, after, most);
      expect(fitted.text.length).toBeLessThanOrEqual(most);
      expect(fitted.text.length + fitted.cut).toBe(after.length);
      if (after.length <= most) expect(fitted).toMatchObject({ text: after, cut: 0 });
    }),
  );
});

it('never takes what stood there before in place of what was put in', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 60 }),
      (before, at, many) => {
        const start = Math.min(at, before.length);
        const after = `${before.slice(0, start)}${'\u2603'.repeat(many)}${before.slice(start)}`;
        expect(fitText(before, after, 20).text.replaceAll('\u2603', '')).toBe(
          before.replaceAll('\u2603', ''),
        );
      },
    ),
  );
});
