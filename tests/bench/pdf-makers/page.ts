/** The page on which every maker writes the same document: each is fetched when it is asked for. */
import type { SummaryJob } from '#pdf/write.ts';

/** Gives the bytes of the document; the first call also fetches its fonts. */
export type MakePdf = (job: SummaryJob) => Promise<Uint8Array>;

const makers: Readonly<Record<string, () => Promise<{ readonly make: MakePdf }>>> = {
  waymark: () => import('./waymark.ts'),
  pdfkit: () => import('./pdfkit.js'),
  pdfmake: () => import('./pdfmake.js'),
  jspdf: () => import('./jspdf.js'),
};

export interface Made {
  /** Milliseconds of each time, the first one with everything that it fetches. */
  readonly times: readonly number[];
  /** The bytes, each a character. */
  readonly file: string;
}

/** `job`: its attachments come as arrays of numbers. */
async function makeAgain(name: string, job: SummaryJob, count: number): Promise<Made> {
  const attachments = job.attachments.map((one) => ({ ...one, bytes: Uint8Array.from(one.bytes) }));
  const times: number[] = [];
  let bytes = new Uint8Array();
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    const maker = await makers[name]?.();
    if (maker) bytes = new Uint8Array(await maker.make({ ...job, attachments }));
    times.push(performance.now() - start);
  }
  return { times, file: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
}

declare global {
  var makeAgain: (name: string, job: SummaryJob, count: number) => Promise<Made>;
}
globalThis.makeAgain = makeAgain;
