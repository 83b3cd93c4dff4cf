/** The page's side of writing: one worker, started when first needed and again after it failed. */
import type { WriterAnswer, WriterQuestion, WrittenBytes } from './worker-messages.ts';
import { FontsUnavailable, WriteFailed, WriterUnavailable } from './write-errors.ts';
import type { SummaryJob } from './write.ts';

export interface PdfWriter {
  /** Fetches all that writing these texts needs. Rejects with FontsUnavailable or WriterUnavailable; ask again later. */
  warm(texts: readonly string[]): Promise<void>;
  /** Rejects with FontsUnavailable, WriterUnavailable or WriteFailed; nothing is half-written. */
  write(job: SummaryJob): Promise<WrittenBytes>;
}

/** A writer that gives no answer for so long, in ms, is ended. Slow networks need most of it for the fonts. */
const longest = 30_000;

/** `start` makes the worker of src/workers/pdf-writer.ts; nothing is fetched before the first call. */
export function createPdfWriter(start: () => Worker): PdfWriter {
  let line: Line | undefined;
  let last = 0;
  const ask = async (question: (id: number) => WriterQuestion): Promise<WriterAnswer> => {
    line ??= new Line(start());
    const used = line;
    try {
      return await used.ask(question(++last));
    } catch (error) {
      used.end();
      if (line === used) line = undefined;
      throw error;
    }
  };
  return {
    async warm(texts) {
      refuseFailure(await ask((id) => ({ type: 'warm', id, texts })));
    },
    async write(job) {
      const answer = await ask((id) => ({ type: 'write', id, job }));
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

interface Asked {
  readonly resolve: (answer: WriterAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to one worker, and the answers that came back. */
class Line {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onerror = () => this.end();
    worker.onmessage = ({ data }: MessageEvent<WriterAnswer>) => this.#asked.get(data.id)?.resolve(data);
  }

  /** Rejects with WriterUnavailable when the worker ends first or gives no answer in time. */
  async ask(question: WriterQuestion): Promise<WriterAnswer> {
    const { id } = question;
    const timer = setTimeout(() => this.#asked.get(id)?.reject(new WriterUnavailable()), longest);
    try {
      return await new Promise<WriterAnswer>((resolve, reject) => {
        this.#asked.set(id, { resolve, reject });
        this.#worker.postMessage(question);
      });
    } finally {
      clearTimeout(timer);
      this.#asked.delete(id);
    }
  }

  end(): void {
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(new WriterUnavailable());
  }
}
