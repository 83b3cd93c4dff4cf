/** The page on which every maker writes the same document: each is fetched when it is asked for. */
import type { SummaryJob } from '#pdf/write.ts';
import type { MakePdf } from './make-pdf.ts';

const makers: Readonly<Record<string, () => Promise<{ readonly make: MakePdf }>>> = {
  waymark: () => import('./waymark.ts'),
  pdfkit: () => import('./pdfkit.js'),
  pdfmake: () => import('./pdfmake.js'),
  jspdf: () => import('./jspdf.js'),
};

let job: SummaryJob | undefined;
let made = new Uint8Array();

const page = {
  /** The attachments come as arrays of numbers. */
  take(given: SummaryJob): void {
    const attachments = given.attachments.map((one) => ({ ...one, bytes: Uint8Array.from(one.bytes) }));
    job = { ...given, attachments };
  },
  /** Milliseconds that a document takes, the first time with everything that is fetched for it. */
  async make(name: string): Promise<number> {
    const start = performance.now();
    const maker = await makers[name]?.();
    if (!maker || !job) throw new RangeError('There is no such maker, or no job.');
    made = new Uint8Array(await maker.make(job));
    return performance.now() - start;
  },
  /** The bytes of the last document, each a character. */
  file: (): string => Array.from(made, (byte) => String.fromCharCode(byte)).join(''),
};

declare global {
  var pdfMakers: typeof page;
}
globalThis.pdfMakers = page;
