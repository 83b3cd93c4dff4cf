/** The page's side of reading: one worker for one file, ended after two seconds whatever it does. */
import { ReaderUnavailable } from '#domain/problems/problem.ts';
import { isReadProblem, readErrorOf, ReadingTooLong } from './read-errors.ts';
import type { ReaderAnswer, ReaderQuestion } from './worker-messages.ts';

const longest = 2000;

/** Everything attached as JSON, not yet checked. Rejects with a named error of read-errors.ts. */
export async function readInWorker(bytes: Uint8Array, start: () => Worker): Promise<readonly unknown[]> {
  const worker = start();
  try {
    return await answerOf(worker, { bytes });
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, question: ReaderQuestion): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ReadingTooLong()), longest);
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new ReaderUnavailable());
    };
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
      clearTimeout(timer);
      if (data.type === 'read') resolve(data.found);
      else
        reject(
          isReadProblem(data.problem) ? readErrorOf(data.problem) : new Error('The reader itself failed.'),
        );
    };
    worker.postMessage(question);
  });
}
