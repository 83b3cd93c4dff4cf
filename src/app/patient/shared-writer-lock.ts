/** The one writer, asked once per document: the first page listens, then the session, and each hears what was said before. */
import type { WriterLock } from '#storage/writer-lock.ts';

export function sharedWriterLock(writer: WriterLock): WriterLock {
  const listeners = new Set<() => void>();
  let isAsked = false;
  let isLost = false;
  return {
    onLost(tell) {
      listeners.add(tell);
      if (isLost) queueMicrotask(tell);
      if (!isAsked) {
        isAsked = true;
        writer.onLost(() => {
          isLost = true;
          for (const listener of listeners) listener();
        });
      }
      return () => listeners.delete(tell);
    },
    async takeOver() {
      await writer.takeOver();
      isLost = false;
    },
  };
}
