/** Cuts a long picture into pieces that the decoder takes; two neighbours share as much as the picture is wide (at most three quarters of a piece), so that a whole code stands in one of them. */
import type { Grayscale } from './grayscale.ts';

/** The decoder takes no longer side. */
export const longestSide = 4096;
/** An enlarged picture has at most so many pixels, and a picture that is no strip is made smaller to as many: a page at 300 dots per inch has 9 million. */
export const mostPixels = 12_000_000;

/** What a picture is made smaller by before anybody looks at it: a long strip, such as a long screenshot, keeps its size and is cut. */
export function scaleFor(width: number, height: number): number {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long > 2 * short) return Math.min(1, longestSide / 2 / short);
  return Math.min(1, longestSide / long, Math.sqrt(mostPixels / (width * height)));
}

/** The picture in pieces whose sides, `times` as long, the decoder takes; itself when it is short enough. */
export function piecesOf(picture: Grayscale, times: number): Grayscale[] {
  const { width, height } = picture;
  const most = Math.floor(longestSide / times);
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long <= most) return [picture];
  if (short > most) return [];
  const starts = startsOf(long, most, Math.max(most >> 2, most - short));
  return starts.map((start) =>
    width > height
      ? cut(picture, { left: start, top: 0, width: most, height })
      : cut(picture, { left: 0, top: start, width, height: most }),
  );
}

/** Where pieces begin, `step` apart; the last one ends where the picture ends. */
const startsOf = (long: number, piece: number, step: number): number[] =>
  Array.from({ length: Math.ceil((long - piece) / step) + 1 }, (_, at) => Math.min(at * step, long - piece));

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function cut(picture: Grayscale, { left, top, width, height }: Place): Grayscale {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (top + row) * picture.width + left;
    data.set(picture.data.subarray(start, start + width), row * width);
  }
  return { width, height, data };
}
