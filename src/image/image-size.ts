/** How many pixels a picture claims to have: read from its head alone, before anything is decoded. */
import { PictureUnreadable } from './image-errors.ts';
import type { PictureKind } from './image-kind.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
type Sides = readonly [width: number, height: number];

/** In pixels. Throws PictureUnreadable when the head is cut off or names no size. */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [width, height] = sidesIn[kind](view);
    if (width > 0 && height > 0) return { width, height };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // it looked beyond the end
  }
  throw new PictureUnreadable();
}

const sidesIn: Readonly<Record<PictureKind, (view: DataView) => Sides>> = {
  'image/png': (view) => [view.getUint32(16), view.getUint32(20)],
  'image/jpeg': jpegSides,
  'image/webp': webpSides,
};

/** Goes from segment to segment up to the one that begins a frame; each step goes on, so a file ends it. */
function jpegSides(view: DataView): Sides {
  let at = 2;
  for (;;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    const isFill = marker === 0xff;
    at += isFill ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** The first chunk says which of the three codings follows. */
function webpSides(view: DataView): Sides {
  const coding = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const low14 = (at: number) => view.getUint16(at, true) & 0x3fff;
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (coding === 'VP8 ') return [low14(26), low14(28)];
  if (coding === 'VP8X') return [low24(24) + 1, low24(27) + 1];
  const packed = view.getUint32(21, true);
  return [(packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1];
}
