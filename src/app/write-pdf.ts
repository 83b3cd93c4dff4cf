/** From the record to the bytes of the PDF: fetches the words of its language and asks the worker that writes. Loaded when it is needed. */
import { loadParts, sheetParts } from '#content/pack.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import type { PdfOrder, WrittenPdf } from '#machines/handover.ts';
import { createPdfWriter } from '#pdf/call-worker.ts';
import { textsOf } from '#pdf/texts.ts';
import { WriterUnavailable } from '#pdf/write-errors.ts';
import { startOwnWorker } from './own-worker.ts';
import writerAddress from '#workers/pdf-writer.ts?worker&url';
import { summaryJob } from './pdf-job.ts';

const writer = createPdfWriter(() => startOwnWorker(writerAddress));

/** Fetches what writing these answers needs, so that it works when the network goes. */
export const warmWriter = (record: AnswersRecord): Promise<void> => writer.warm(textsOf(record));

export interface PdfDeps {
  readonly pack: Pack;
  readonly address: string;
  readonly now: () => Moment;
}

/** Rejects with what the words or the worker could not do; nothing is half-written. */
export async function writePdf(order: PdfOrder, deps: PdfDeps): Promise<WrittenPdf> {
  const { pack, address } = deps;
  const moment = deps.now();
  const parts = await loadParts(order.language, sheetParts).catch((cause: unknown) => {
    throw new WriterUnavailable({ cause });
  });
  const { job, fileName } = summaryJob(order, { pack, words: mergeWords(parts), address, moment });
  return { ...(await writer.write(job)), fileName };
}
