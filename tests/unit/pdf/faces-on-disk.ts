/** The faces as the build trims them, for tests that write a PDF. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFaces, type Faces, type FaceSource } from '#pdf/faces.ts';
import { complexText } from '#pdf/page/complex-text.ts';
import { textsOf } from '#pdf/texts.ts';
import { languagesIn, writeSummaryPdf, type SummaryJob } from '#pdf/write.ts';

const folder = join(import.meta.dirname, '../../../src/pdf/font/trimmed');

/** Bytes of a trimmed face. */
export const faceOnDisk = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder, file)));

export const sourceOnDisk: FaceSource = {
  file: faceOnDisk,
  complexText: () => Promise.resolve(complexText),
};

export const facesFor = (data: unknown): Promise<Faces> => loadFaces(textsOf(data), sourceOnDisk);

/** The PDF of a job, with the faces that its texts need. */
export async function pdfOf(job: SummaryJob): Promise<Uint8Array> {
  const { summary } = job;
  const faces = await loadFaces(textsOf(summary), sourceOnDisk, languagesIn(summary));
  return writeSummaryPdf(job, faces);
}
