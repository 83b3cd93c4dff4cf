/** From a picture of a page to the record in its QR code. No picture is kept. Loaded when it is needed. */
import type { OneSheet } from '#domain/qr-code/read-rows.ts';
import { requireOneSheet } from '#domain/qr-code/single-qr-code.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { NoCodeInPicture, PictureTooLarge } from '#image/image-errors.ts';
import type { PictureKind } from '#image/image-kind.ts';
import { pictureSize } from '#image/image-size.ts';
import { startCodeFinder } from './start-qr-finder.ts';

/** A page at 600 dots per inch has 35 million pixels; a browser needs 4 bytes for each. */
const mostPixels = 40_000_000;

/** Rejects with a named error of src/image/image-errors.ts, or as requireOneSheet throws. */
export async function readPicture(
  bytes: Uint8Array<ArrayBuffer>,
  kind: PictureKind,
  pack: Pack,
  left: AbortSignal,
): Promise<OneSheet> {
  const { width, height } = pictureSize(bytes, kind);
  if (width * height > mostPixels) throw new PictureTooLarge();
  const finder = startCodeFinder();
  left.addEventListener('abort', finder.end, { once: true });
  try {
    const picture = new Blob([bytes], { type: kind });
    const codes = await finder.codesIn({ picture, patience: 'patient' });
    if (codes.length === 0) throw new NoCodeInPicture();
    return requireOneSheet(codes, pack);
  } finally {
    finder.end();
  }
}
