/** What scanners and hands do to a page: turned, blurred, noisy, faint, seen from the side, in shadow. The same seed gives the same picture. */
import { pictureOf, type GrayscaleImage } from './grayscale-image.ts';

type Point = readonly [x: number, y: number];
const paper = 255;

/** Between the four pixels around a place; paper beyond the edge. */
function grayBetween({ width, height, grayscale }: GrayscaleImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height
      ? paper
      : (grayscale[row * width + column] ?? paper);
  const above = at(left, top) * (1 - right) + at(left + 1, top) * right;
  const below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}

/** About its middle, clockwise. */
export function turned(picture: GrayscaleImage, degrees: number): GrayscaleImage {
  const { width, height } = picture;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return pictureOf(width, height, (x, y) => {
    const [across, down] = [x - width / 2, y - height / 2];
    return grayBetween(
      picture,
      width / 2 + across * cos + down * sin,
      height / 2 - across * sin + down * cos,
    );
  });
}

/** `radius`: standard deviation in pixels. */
export function blurred(picture: GrayscaleImage, radius: number): GrayscaleImage {
  const reach = Math.ceil(radius * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * radius ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const along = ({ width, height, grayscale }: GrayscaleImage, right: number, down: number): GrayscaleImage =>
    pictureOf(width, height, (x, y) => {
      let sum = 0;
      for (let at = 0; at < weights.length; at++) {
        const column = Math.min(width - 1, Math.max(0, x + right * (at - reach)));
        const row = Math.min(height - 1, Math.max(0, y + down * (at - reach)));
        sum += (weights[at] ?? 0) * (grayscale[row * width + column] ?? paper);
      }
      return sum / total;
    });
  return along(along(picture, 1, 0), 0, 1);
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `deviation`: in greys. */
export function noisy(
  { width, height, grayscale }: GrayscaleImage,
  deviation: number,
  seed: number,
): GrayscaleImage {
  const chance = chanceFrom(seed);
  const bell = () => chance() + chance() + chance() + chance() - 2; // deviation of a sum of four: 0.577
  return pictureOf(
    width,
    height,
    (x, y) => (grayscale[y * width + x] ?? paper) + (bell() * deviation) / 0.577,
  );
}

/** Black becomes `darkest`, white becomes `lightest`. */
export function fainter(
  { width, height, grayscale }: GrayscaleImage,
  darkest: number,
  lightest: number,
): GrayscaleImage {
  const one = (gray: number) => darkest + ((lightest - darkest) * gray) / 255;
  return pictureOf(width, height, (x, y) => one(grayscale[y * width + x] ?? paper));
}

/** Darker towards the lower right, with the soft edge of a hand's shadow across. */
export function shadowed({ width, height, grayscale }: GrayscaleImage): GrayscaleImage {
  return pictureOf(width, height, (x, y) => {
    const across = (x / width + y / height) / 2;
    const hand = 1 / (1 + Math.exp(-40 * (across - 0.55)));
    return (grayscale[y * width + x] ?? paper) * (1 - 0.25 * across) * (1 - 0.35 * hand);
  });
}

/** As seen from the side: the upper edge is shorter than the lower one by `share`, and the left one than the right one by half of it. */
export function seenAskew(picture: GrayscaleImage, share: number): GrayscaleImage {
  const { width, height } = picture;
  const [far, side] = [1 + share, 1 + share / 2];
  const from = ([x, y]: Point): Point => {
    const [across, down] = [x / width - 0.5, y / height - 0.5];
    const depth = 1 + (far - 1) * (0.5 - down) * 0.5 + (side - 1) * (0.5 - across) * 0.5;
    return [(across * depth + 0.5) * width, (down * depth + 0.5) * height];
  };
  return pictureOf(width, height, (x, y) => grayBetween(picture, ...from([x, y])));
}

/** What an office scanner makes of it: 3 degrees turned, soft, faint and noisy. */
export const scanned = (picture: GrayscaleImage, seed: number): GrayscaleImage =>
  noisy(fainter(blurred(turned(picture, 3), 0.6), 40, 225), 8, seed);

/** What a hand with a phone makes of it. */
export const photographed = (picture: GrayscaleImage, seed: number): GrayscaleImage =>
  noisy(fainter(shadowed(blurred(seenAskew(turned(picture, 7), 0.2), 0.8)), 30, 235), 6, seed);
