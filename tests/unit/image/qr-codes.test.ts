/** The QR code of a printed page is found although the page was turned, blurred, noisy, faint or photographed. */
import { describe, expect, it } from 'vitest';
import { qrSymbol } from '#domain/qr-code/qr-symbol.ts';
import { longestSide, piecesOf, scaleFor } from '#image/pieces.ts';
import { codesIn } from '#image/qr-codes.ts';
import { chanceFrom, turned } from '#tests/qr-code/distortions.ts';
import { coloured, pageWithCode, pictureOf, type GrayscaleImage } from '#tests/qr-code/grayscale-image.ts';
import { comesBack, photoOf, resolutions } from '#tests/qr-code/rendered-pages.ts';

/** As many characters as a code of these versions holds at level M, as base45 would fill them. */
const lengths = { 11: 366, 16: 656, 20: 970 };
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function textOf(length: number): string {
  const chance = chanceFrom(length);
  return Array.from({ length }, () => signs[Math.floor(chance() * signs.length)]).join('');
}
const found = (picture: GrayscaleImage) => codesIn(coloured(picture), 'patient');

describe.each(Object.entries(lengths))('a code of version %s, in modules of 0.6 mm', (version, length) => {
  const text = textOf(length);

  it('is of that version', () => {
    expect(qrSymbol(text)).toHaveLength(17 + 4 * Number(version));
  });

  describe.each(resolutions)('on a page of %i dots per inch', (dpi) => {
    const page = pageWithCode(text, { dpi, module: 0.6 });

    it.each(Object.entries(comesBack))('is read when the page comes back %s', async (_, distort) => {
      expect(await found(distort(page))).toEqual([text]);
    });
  });

  it('is read from a photo taken from the side, in half shadow', async () => {
    expect(await found(photoOf(pageWithCode(text, { dpi: 150, module: 0.6 })))).toEqual([text]);
  });
});

describe('a picture', () => {
  const plan = { dpi: 150, module: 0.6 };

  it('with the codes of two pages beside each other gives both', async () => {
    const [left, right] = ['WAYMARK1:LEFT', 'WAYMARK1:RIGHT'].map((text) => pageWithCode(text, plan));
    const both = pictureOf(
      1200,
      1754,
      (x, y) => (x < 600 ? left : right)?.grayscale[y * 1240 + (x % 600)] ?? 255,
    );
    expect((await found(both)).sort()).toEqual(['WAYMARK1:LEFT', 'WAYMARK1:RIGHT']);
  });

  it('without a code gives nothing, whatever it shows', async () => {
    const chance = chanceFrom(7);
    expect(await found(pictureOf(900, 700, () => 255 * chance()))).toEqual([]);
    expect(await found(pictureOf(900, 700, (x, y) => (((x >> 1) + (y >> 1)) % 2) * 255))).toEqual([]);
    expect(await found(pictureOf(900, 700, () => 255))).toEqual([]);
    expect(await found(pictureOf(1, 1, () => 0))).toEqual([]);
  });

  const strip = (width: number, height: number, module: number) => {
    const symbol = qrSymbol('WAYMARK1:STRIP');
    const side = symbol.length * module;
    const [left, top] = [Math.floor((width - side) / 2), Math.floor(height * 0.43)];
    return pictureOf(width, height, (x, y) =>
      symbol[Math.floor((y - top) / module)]?.[Math.floor((x - left) / module)] ? 0 : 255,
    );
  };

  it.each([
    ['a screenshot of a phone', 1080, 2400, 4],
    ['a screenshot of a phone, with a small code', 1080, 2400, 2],
    ['a long screenshot', 1170, 7000, 4],
    ['a wide scan', 5200, 1500, 4],
  ])('%s is read', async (_, width, height, module) => {
    expect(await found(strip(width, height, module))).toEqual(['WAYMARK1:STRIP']);
  });

  it('of any size is cut into pieces that the decoder takes, or is left', () => {
    for (const [width, height] of [
      [1, 9000],
      [1080, 2400],
      [6000, 4000],
      [12000, 3000],
      [4096, 4096],
    ] as const)
      for (const times of [1, 2, 3]) {
        const scale = scaleFor(width, height);
        const [w, h] = [Math.floor(width * scale) || 1, Math.floor(height * scale)];
        const pieces = piecesOf({ width: w, height: h, data: new Uint8Array(w * h) }, times);
        const longest = Math.max(0, ...pieces.flatMap((piece) => [piece.width, piece.height]));
        expect(longest * times).toBeLessThanOrEqual(longestSide);
        if (times === 1) expect(pieces.length).toBeGreaterThan(0);
      }
  });

  it('of the camera is looked at quickly, and read when it is clear', async () => {
    const page = turned(pageWithCode(textOf(656), plan), 5);
    expect(await codesIn(coloured(page), 'quick')).toEqual([textOf(656)]);
  });
});
