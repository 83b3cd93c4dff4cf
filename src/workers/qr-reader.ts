/** Worker that looks for QR codes in one picture after the other; the page ends it when it takes too long. */
import type { FinderAnswer, FinderQuestion } from '#image/finder-messages.ts';
import type { Pixels } from '#image/grayscale.ts';
import { codesIn } from '#image/qr-codes.ts';

const answer = (given: FinderAnswer): void => postMessage(given);

/** Larger pictures are made smaller to so many pixels: a page at 300 dots per inch has 9 million. */
const most = 12_000_000;

addEventListener('message', ({ data }: MessageEvent<FinderQuestion>) => void answerTo(data));

async function answerTo({ picture, patience }: FinderQuestion): Promise<void> {
  const pixels = await pixelsOf(picture).catch(() => null);
  answer(pixels ? { type: 'found', codes: await codesIn(pixels, patience) } : { type: 'unreadable' });
}

/** On white, since a picture may be see-through. Rejects when the browser cannot decode it. */
async function pixelsOf(picture: Blob | ImageBitmap): Promise<Pixels> {
  const bitmap = picture instanceof Blob ? await createImageBitmap(picture) : picture;
  const scale = Math.min(1, Math.sqrt(most / (bitmap.width * bitmap.height)));
  const width = Math.max(1, Math.floor(bitmap.width * scale));
  const height = Math.max(1, Math.floor(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new TypeError('This browser gives no canvas.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
