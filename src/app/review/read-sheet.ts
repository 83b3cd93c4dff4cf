/** What a clinician chose -> the sheet in it: a file that holds the answers, or a picture of a page with its QR code. */
import type { Pack } from '#domain/pack/pack.ts';
import { ReaderUnavailable } from '#domain/problems/problem.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import type { ReadSheet } from '#machines/review/machine.ts';
import { pictureKind } from '#image/image-kind.ts';
import { bytesOf, recordIn } from '#app/read-file.ts';

/** Rejects with a named error, as read-file.ts and read-image.ts do. */
export async function readSheet(file: ChosenFile, pack: Pack, left: AbortSignal): Promise<ReadSheet> {
  const bytes = await bytesOf(file);
  const kind = pictureKind(bytes);
  if (!kind) return { ...(await recordIn(bytes, pack)), missing: [], source: 'file' };
  const { readPicture } = await import('./read-image.ts').catch((cause: unknown) => {
    throw new ReaderUnavailable({ cause });
  });
  return { ...(await readPicture(bytes, kind, pack, left)), source: 'picture' };
}
