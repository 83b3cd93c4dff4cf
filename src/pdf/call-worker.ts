/** The page's side of writing: one worker, started when first needed and again after it failed. */
import type { WriterAnswer, WriterQuestion, WrittenBytes } from './worker-messages.ts';
import { FontsUnavailable, WriteFailed, WriterUnavailable } from './write-errors.ts';
import type { SummaryJob } from './write.ts';

export interface PdfWriter {
  /** Fetches all that writing needs. Rejects with FontsUnavailable or WriterUnavailable; ask again later. */
  warm(): Promise<void>;
  /** Rejects with FontsUnavailable, WriterUnavailable or WriteFailed; nothing is half-written. */
  write(job: SummaryJob): Promise<WrittenBytes>;
}

/** A writer that gives no answer for so long, in ms, is ended. Slow networks need most of it for the fonts. */
const longest = 30_000;

type Question = WriterQuestion extends infer Q ? (Q extends WriterQuestion ? Omit<Q, 'id'> : never) : never;

interface Waiting {
  readonly resolve: (answer: WriterAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** `start` makes the worker of src/pdf-worker.ts; nothing is fetched before the first call. */
export function createPdfWriter(start: () => Worker): PdfWriter {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const end = (error: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.onerror = () => end(new WriterUnavailable());
    worker.onmessage = ({ data }: MessageEvent<WriterAnswer>) => {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    return worker;
  };

  const ask = (question: Question): Promise<WriterAnswer> =>
    new Promise<WriterAnswer>((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => end(new WriterUnavailable()), longest);
      const done = () => clearTimeout(timer);
      waiting.set(id, {
        resolve: (answer) => {
          done();
          resolve(answer);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      running().postMessage({ ...question, id });
    });

  return {
    async warm() {
      refuseFailure(await ask({ type: 'warm' }));
    },
    async write(job) {
      const answer = await ask({ type: 'write', job });
      refuseFailure(answer);
      if (answer.type !== 'written') throw new WriteFailed('The worker answered something else.');
      return { bytes: answer.bytes, missing: answer.missing };
    },
  };
}

function refuseFailure(answer: WriterAnswer): void {
  if (answer.type !== 'failed') return;
  throw answer.problem === 'fonts-unavailable' ? new FontsUnavailable() : new WriteFailed(answer.reason);
}
