/** The page's side of finding codes: one worker, asked one picture at a time, ended when it takes too long. */
import { ReaderUnavailable } from '#domain/problems/problem.ts';
import type { FinderAnswer, FinderQuestion } from './finder-messages.ts';
import { LookingTooLong, PictureUnreadable } from './image-errors.ts';

export interface CodeFinder {
  /** The texts of the codes in a picture. Rejects with PictureUnreadable, ReaderUnavailable, an Error without a name when the search failed, or LookingTooLong after `longest`; then the finder is at its end. */
  codesIn(question: FinderQuestion): Promise<readonly string[]>;
  end: () => void;
}

/** In ms. A photo of 12 megapixels without any code takes 4 seconds on a slow machine. */
const longest = 15_000;

/** `start` makes the worker of src/workers/qr-reader.ts. */
export function createCodeFinder(start: () => Worker): CodeFinder {
  const worker = start();
  const end = () => worker.terminate();
  return {
    async codesIn(question) {
      try {
        return await answerOf(worker, question);
      } catch (error) {
        end();
        throw error;
      }
    },
    end,
  };
}

function answerOf(worker: Worker, question: FinderQuestion): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LookingTooLong()), longest);
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new ReaderUnavailable());
    };
    worker.onmessage = ({ data }: MessageEvent<FinderAnswer>) => {
      clearTimeout(timer);
      if (data.type === 'found') resolve(data.codes);
      else reject(data.type === 'unreadable' ? new PictureUnreadable() : new Error('The search failed.'));
    };
    const { picture } = question;
    worker.postMessage(question, picture instanceof ImageBitmap ? [picture] : []);
  });
}
