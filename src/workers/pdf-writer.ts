/** Worker that writes the PDF: fetches the faces once, keeps them, and answers each question with bytes or a named failure. */
import { loadFaces, loadMainFaces, mainFiles, type FaceSource } from '#pdf/faces.ts';
import { textsOf } from '#pdf/texts.ts';
import type { WriterAnswer, WriterQuestion } from '#pdf/worker-messages.ts';
import { languagesIn, writeSummaryPdf, type SummaryJob } from '#pdf/write.ts';

const addresses = import.meta.glob<string>('/src/pdf/font/trimmed/atkinson-*.ttf', {
  eager: true,
  query: '?url',
  import: 'default',
});

const kept = new Map<string, Promise<Uint8Array>>();

async function addressOf(file: string): Promise<string> {
  const path = `/src/pdf/font/trimmed/${file}`;
  return addresses[path] ?? (await import('./font-urls.ts')).moreAddresses[path] ?? file;
}

async function fetchFace(file: string): Promise<Uint8Array> {
  const response = await fetch(await addressOf(file));
  if (!response.ok) throw new TypeError(`${file} was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A face that could not be fetched is asked for again the next time. */
function face(file: string): Promise<Uint8Array> {
  const known = kept.get(file);
  if (known) return known;
  const fetched = fetchFace(file);
  fetched.catch(() => kept.delete(file));
  kept.set(file, fetched);
  return fetched;
}

const source: FaceSource = {
  file: face,
  complexText: async () => (await import('#pdf/page/complex-text.ts')).complexText,
};

async function written(id: number, job: SummaryJob): Promise<WriterAnswer> {
  const texts = textsOf(job.summary);
  const faces = await loadFaces(texts, source, languagesIn(job.summary))
    // Better a sheet with "?" for some letters than none: they are reported, and whole in the attached data.
    .catch(() => loadMainFaces(texts, source))
    .catch((error: unknown) => String(error));
  if (typeof faces === 'string') return { type: 'failed', id, problem: 'fonts-unavailable', reason: faces };
  try {
    return { type: 'written', id, bytes: writeSummaryPdf(job, faces), missing: faces.missing };
  } catch (error) {
    return { type: 'failed', id, problem: 'write-failed', reason: String(error) };
  }
}

const warmed = (id: number, texts: readonly string[]): Promise<WriterAnswer> =>
  Promise.all([...mainFiles.map(face), loadFaces(texts, source)]).then(
    () => ({ type: 'warmed', id }),
    (error: unknown) => ({ type: 'failed', id, problem: 'fonts-unavailable', reason: String(error) }),
  );

addEventListener('message', ({ data }: MessageEvent<WriterQuestion>) => {
  const { id } = data;
  const answer = data.type === 'warm' ? warmed(id, data.texts) : written(id, data.job);
  const failed = (error: unknown): WriterAnswer => ({
    type: 'failed',
    id,
    problem: 'write-failed',
    reason: String(error),
  });
  void answer
    .catch(failed)
    .then((given) => postMessage(given, given.type === 'written' ? { transfer: [given.bytes.buffer] } : {}));
});
