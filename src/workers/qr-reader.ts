/** Worker that looks for QR codes in one picture after the other; the page ends it when it takes too long. */
import type { FinderAnswer, FinderQuestion } from '#image/finder-messages.ts';
import type { Pixels } from '#image/grayscale.ts';
import { scaleFor } from '#image/pieces.ts';
import { codesIn } from '#image/qr-codes.ts';

const answer = (given: FinderAnswer): void => postMessage(given);

addEventListener('message', ({ data }: MessageEvent<FinderQuestion>) => void answerTo(data));

/** Always answers: who asked would wait for as long as a search may take, and be told that it took long. */
async function answerTo({ picture, patience }: FinderQuestion): Promise<void> {
  const pixels = await pixelsOf(picture).catch(() => null);
  const codes = pixels && (await codesIn(pixels, patience).catch(() => null));
  if (codes) answer({ type: 'found', codes });
  else answer({ type: pixels ? 'failed' : 'unreadable' });
}

/** On white, since a picture may be see-through. Rejects when the browser cannot decode it. */
async function pixelsOf(picture: Blob | ImageBitmap): Promise<Pixels> {
  const bitmap = picture instanceof Blob ? await createImageBitmap(picture) : picture;
  const scale = scaleFor(bitmap.width, bitmap.height);
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
