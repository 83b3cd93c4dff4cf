/** What a clinician chose -> the sheet in it: a file that holds the answers, or a picture of a page with its square code. */
import type { Pack } from '#domain/pack.ts';
import { ReaderUnavailable } from '#domain/problem.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import type { ReadSheet } from '#machines/review.ts';
import { pictureKind } from '#picture/picture-kind.ts';
import { bytesOf, recordIn } from './read-file.ts';

/** Rejects with a named error, as read-file.ts and read-picture.ts do. */
export async function readSheet(file: ChosenFile, pack: Pack): Promise<ReadSheet> {
  const bytes = await bytesOf(file);
  const kind = pictureKind(bytes);
  if (!kind) return { record: await recordIn(bytes, pack), missing: [], source: 'file' };
  const { readPicture } = await import('./read-picture.ts').catch((cause: unknown) => {
    throw new ReaderUnavailable({ cause });
  });
  return { ...(await readPicture(bytes, kind, pack)), source: 'picture' };
}
