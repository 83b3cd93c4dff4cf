/** Ways in which a page comes back from paper, by the resolution at which it was rendered: each of them must still be read. */
import { blurred, fainter, noisy, photographed, scanned, turned } from './distortions.ts';
import type { GrayscaleImage } from './grayscale-image.ts';

export const resolutions = [100, 150] as const;

export const comesBack: Readonly<Record<string, (page: GrayscaleImage) => GrayscaleImage>> = {
  'as it is': (page) => page,
  'turned by 3 degrees': (page) => turned(page, 3),
  'turned the other way': (page) => turned(page, -3),
  'upside down': (page) => turned(page, 180),
  blurred: (page) => blurred(page, 0.8),
  noisy: (page) => noisy(page, 16, 1),
  faint: (page) => fainter(page, 120, 210),
  'from a scanner, with all of these': (page) => scanned(page, 2),
};

/** A phone sees more than 100 dots per inch. */
export const photoOf = (page: GrayscaleImage): GrayscaleImage => photographed(page, 3);
