/** Pictures as files: PNG, and the raw video that Chromium's pretended camera shows. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '#domain/qr-code/checksum.ts';
import type { GrayscaleImage } from './grayscale-image.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** 8 bits of grey. `claimed`: the size that its head names, when it is not the true one. */
export function pngOf(picture: GrayscaleImage, claimed: { width: number; height: number } = picture): Buffer {
  const { width, height, grayscale } = picture;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed.width);
  head.writeUInt32BE(claimed.height, 4);
  head[8] = 8; // bits; colour type 0 is grey
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with filter 0
  for (let y = 0; y < height; y++)
    rows.set(grayscale.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** Y4M of one frame, which Chromium repeats. Sides must be even. */
export function y4mOf({ width, height, grayscale }: GrayscaleImage): Buffer {
  const noColour = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1\nFRAME\n`), grayscale, noColour]);
}
