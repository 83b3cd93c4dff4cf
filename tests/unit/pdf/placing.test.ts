/** Strips become pages: in order, headings with what they lead to, headers of tables once more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '#pdf/page/placing.ts';
import { spacer, type Strip } from '#pdf/page/strip.ts';

const roomOn = () => ({ top: 10, bottom: 110 });
const strip = (height: number, more: Partial<Strip> = {}): Strip => ({ ...spacer(height), ...more });
const placed = (strips: readonly Strip[]) => placesOf(strips, roomOn).map(({ page, top }) => [page, top]);

test('puts strips below each other, and turns the page when one no longer fits', () => {
  expect(placed([strip(60), strip(30, { before: 10 }), strip(20, { before: 10 })])).toEqual([
    [0, 10],
    [0, 80],
    [1, 10],
  ]);
});

test('moves a heading to the page of what follows it', () => {
  expect(placed([strip(70), strip(20, { keepsNext: true }), strip(20)])).toEqual([
    [0, 10],
    [1, 10],
    [1, 30],
  ]);
});

test('says the header once more on a new page', () => {
  const header = strip(10);
  const row = strip(60, { header });
  const places = placesOf([strip(10), row, row], roomOn);
  expect(places.map(({ page, top }) => [page, top])).toEqual([
    [0, 10],
    [0, 20],
    [1, 10],
    [1, 20],
  ]);
  expect(places[2]?.strip).toBe(header);
});

test('loses no strip, keeps their order, and lets none hang over the edge unless it is higher than a page', () => {
  const anyStrip = fc.record({
    height: fc.integer({ min: 1, max: 130 }),
    before: fc.integer({ min: 0, max: 20 }),
    keepsNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyStrip, { maxLength: 40 }), (made) => {
      const strips = made.map(({ height, before, keepsNext }) => strip(height, { before, keepsNext }));
      const places = placesOf(strips, roomOn);
      expect(places.map((place) => place.strip)).toEqual(strips);
      places.forEach(({ strip: { height }, page, top }, i) => {
        const previous = places[i - 1];
        const end = previous?.page === page ? previous.top + previous.strip.height : 10;
        expect(top).toBeGreaterThanOrEqual(end);
        expect(page).toBeGreaterThanOrEqual(previous?.page ?? 0);
        if (height <= 100) expect(top + height).toBeLessThanOrEqual(110);
      });
    }),
  );
});
