/** What every maker is asked for. */
import type { SummaryJob } from '#pdf/write.ts';

/** Gives the bytes of the document; the first call also fetches its fonts. */
export type MakePdf = (job: SummaryJob) => Promise<Uint8Array>;
