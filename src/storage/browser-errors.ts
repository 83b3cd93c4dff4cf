/** What a browser says of its storage, in our own errors; and the end of every wait for it. */
import { StorageError } from '#domain/problems/problem.ts';
import { StorageFull, StorageNewer, StorageRefused, StorageSilent } from './record-store.ts';
import { withinTime } from './within-time.ts';

/** As the browser answers; rejects with an error of record-store.ts, with StorageSilent after a time, in ms. */
export const answered = <T>(answer: Promise<T>, longest: number): Promise<T> =>
  withinTime(answer, longest, () => new StorageSilent()).catch((error: unknown) => {
    throw named(error);
  });

function named(error: unknown): Error {
  if (error instanceof StorageError) return error;
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (name === 'QuotaExceededError') return new StorageFull({ cause: error });
  if (name === 'VersionError') return new StorageNewer({ cause: error });
  return new StorageRefused(`The browser refused to store: ${name} ${message}`.trim(), { cause: error });
}
