/** Which kind of picture some bytes begin. */

export type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp';

const beginnings: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\x89PNG\r\n\x1a\n/u, 'image/png'],
  [/^\xff\xd8\xff/u, 'image/jpeg'],
  [/^RIFF.{4}WEBP/su, 'image/webp'],
];

/** Undefined for everything that is not PNG, JPEG or WebP. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 12));
  return beginnings.find(([begins]) => begins.test(first))?.[1];
}
