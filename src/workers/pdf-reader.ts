/** Worker that takes the attached data out of one file; the page ends it when it takes too long. */
import { FileError, problemOf } from '#domain/problems/problem.ts';
import { readAttachedJson } from '#pdf/read.ts';
import type { ReaderAnswer, ReaderQuestion } from '#pdf/worker-messages.ts';

const answer = (given: ReaderAnswer): void => postMessage(given);

addEventListener('message', ({ data }: MessageEvent<ReaderQuestion>) => {
  try {
    answer({ type: 'read', found: readAttachedJson(data.bytes) });
  } catch (error) {
    answer({ type: 'refused', problem: problemOf(error, FileError) });
  }
});
