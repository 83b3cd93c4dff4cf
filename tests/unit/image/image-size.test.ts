/** How large a picture is, is known from its head, before anything of it is decoded. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PictureUnreadable } from '#image/image-errors.ts';
import { pictureKind } from '#image/image-kind.ts';
import { pictureSize } from '#image/image-size.ts';
import { pictureOf } from '#tests/qr-code/grayscale-image.ts';
import { pngOf } from '#tests/qr-code/picture-files.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part,
    ),
  );

/** The heads of real files, as cwebp and libjpeg write them; 300 by 200 pixels. */
const heads: Readonly<Record<string, Uint8Array>> = {
  'a PNG': Uint8Array.from(pngOf(pictureOf(300, 200, () => 255))),
  'a JPEG whose frame comes after a thumbnail': bytes(
    [0xff, 0xd8, 0xff, 0xe1, 0, 8, ...[0xff, 0xc0, 0, 9, 9, 9]],
    [0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3],
  ),
  'a WebP with losses': bytes(
    'RIFF',
    [9, 9, 9, 9],
    'WEBPVP8 ',
    [9, 9, 9, 9, 0, 0, 0, 0x9d, 1, 0x2a],
    [44, 1, 200, 0],
  ),
  'a WebP without losses': bytes('RIFF', [9, 9, 9, 9], 'WEBPVP8L', [9, 9, 9, 9, 0x2f], [0x2b, 0xc1, 0x31, 0]),
  'a WebP with more to it': bytes(
    'RIFF',
    [9, 9, 9, 9],
    'WEBPVP8X',
    [10, 0, 0, 0, 0, 0, 0, 0],
    [43, 1, 0, 199, 0, 0],
  ),
};

const sizeOf = (head: Uint8Array) => {
  const kind = pictureKind(head);
  return kind ? pictureSize(head, kind) : undefined;
};

describe.each(Object.entries(heads))('%s', (_, head) => {
  it('says how large it is', () => {
    expect(sizeOf(head)).toEqual({ width: 300, height: 200 });
  });

  it('cut off before its size, is a picture that cannot be read or none at all', () => {
    for (let length = 0; length < 22; length++) {
      const cut = head.slice(0, length);
      if (pictureKind(cut)) expect(() => sizeOf(cut)).toThrow(PictureUnreadable);
    }
  });
});

describe('bytes', () => {
  it('of another kind of file are no picture', () => {
    for (const other of ['%PDF-1.7', '{"format":', 'GIF89a', ''])
      expect(pictureKind(bytes(other))).toBeUndefined();
  });

  it('that begin like a picture, and go on anyhow, have a size or cannot be read', () => {
    const beginnings = Object.values(heads).map((head) => head.subarray(0, 16));
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        try {
          const size = sizeOf(Uint8Array.from([...head, ...rest]));
          expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PictureUnreadable);
        }
      }),
    );
  });

  it('with no frame in millions of empty segments come to an end', () => {
    const endless = new Uint8Array(8_000_000).fill(0xff);
    endless.set([0xff, 0xd8, 0xff]);
    expect(() => pictureSize(endless, 'image/jpeg')).toThrow(PictureUnreadable);
  });
});
