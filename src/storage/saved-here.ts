/** What this device holds as the first page is opened; where it holds nothing, no program that reads it is fetched. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { storageName } from './storage-name.ts';
import { withinTime } from './within-time.ts';

/** How long the browser may take to say whether there is anything, in ms. */
const patience = 1500;

/** As readSaved gives them. Rejects as RecordStore.list does, and where the program that reads cannot be fetched. */
export async function savedHere(): Promise<AnswersRecord[]> {
  if (!(await mayBeStored())) return [];
  const [{ openBrowserStore }, { readSaved }] = await Promise.all([
    import('./browser.ts'),
    import('./saved-records.ts'),
  ]);
  return readSaved(openBrowserStore());
}

/** Does this device hold anything of ours? True also where the browser will not say. Looking never makes anything. */
export async function mayBeStored(): Promise<boolean> {
  const looks = [hasBucket(), hasDatabase(), hasFolder()].map((look) =>
    withinTime(look, patience, () => new RangeError('No answer came.')).catch(() => true),
  );
  return (await Promise.all(looks)).includes(true);
}

async function hasBucket(): Promise<boolean> {
  const { storageBuckets } = navigator as { storageBuckets?: { keys(): Promise<readonly string[]> } };
  return (await storageBuckets?.keys())?.includes(storageName) ?? false;
}

async function hasDatabase(): Promise<boolean> {
  const { databases } = indexedDB as Partial<IDBFactory>;
  return !databases || (await databases.call(indexedDB)).some(({ name }) => name === storageName);
}

async function hasFolder(): Promise<boolean> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  const files = await storage?.getDirectory?.();
  if (!files) return false;
  return files.getDirectoryHandle(storageName).then(
    () => true,
    (error: unknown) => !(error instanceof DOMException && error.name === 'NotFoundError'),
  );
}
