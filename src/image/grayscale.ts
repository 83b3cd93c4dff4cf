/** Pixels as lightness alone, and the same picture larger. */

/** RGBA in rows from the top, as a canvas gives it; opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Lightness in rows from the top, 0 black to 255 white. */
export interface Grayscale {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function grayscaleOf({ width, height, data }: Pixels): Grayscale {
  const grayscale = new Uint8Array(width * height);
  for (let at = 0; at < grayscale.length; at++) {
    const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]];
    grayscale[at] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
  return { width, height, data: grayscale };
}

/** Of the darkest and of the lightest pixels, so many say nothing about the paper: specks and glare. */
const specks = 0.01;

/** The same with its range of lightness made full: on a faint page the decoder takes dark and light for the same. */
export function stretched({ width, height, data }: Grayscale): Grayscale {
  const counts = new Uint32Array(256);
  for (const gray of data) counts[gray] = (counts[gray] ?? 0) + 1;
  const few = data.length * specks;
  const darkest = firstBeyond(counts, few);
  const lightest = 255 - firstBeyond(counts.slice().reverse(), few);
  const range = Math.max(1, lightest - darkest);
  const table = Uint8ClampedArray.from(counts, (_, gray) => (255 * (gray - darkest)) / range);
  return { width, height, data: data.map((gray) => table[gray] ?? gray) };
}

/** The first place up to which the counts are more than `few`. */
function firstBeyond(counts: Uint32Array, few: number): number {
  let sum = 0;
  return counts.findIndex((count) => (sum += count) > few);
}

/** Each side `times` as long; between the middles of pixels, lightness changes evenly. */
export function upscaled({ width, height, data }: Grayscale, times: number): Grayscale {
  const larger = { width: width * times, height: height * times };
  const grayscale = new Uint8Array(larger.width * larger.height);
  const columns = placesAlong(width, times);
  const rows = placesAlong(height, times);
  let at = 0;
  for (const row of rows) {
    const [above, below] = [row.before * width, row.after * width];
    for (const { before, after, share } of columns) {
      const upper = mixed(data[above + before], data[above + after], share);
      const lower = mixed(data[below + before], data[below + after], share);
      grayscale[at++] = mixed(upper, lower, row.share);
    }
  }
  return { ...larger, data: grayscale };
}

const mixed = (first = 0, second = 0, share: number): number => first + (second - first) * share;

/** For each pixel of a longer side: the two of the shorter one that it lies between, and how near it is to the second. */
function placesAlong(length: number, times: number) {
  return Array.from({ length: length * times }, (_, at) => {
    const place = Math.min(length - 1, Math.max(0, (at + 0.5) / times - 0.5));
    const before = Math.floor(place);
    return { before, after: Math.min(length - 1, before + 1), share: place - before };
  });
}
