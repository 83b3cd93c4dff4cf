/** Where the answers lie on a device: in a storage bucket of their own where the browser has such, else among all that the site keeps. */
import { storageName } from './storage-name.ts';

export interface StoragePlace {
  /** Looking never makes anything. */
  exists(): Promise<boolean>;
  databases(): Promise<IDBFactory>;
  /** undefined where the browser has no files of its own. */
  files(): Promise<FileSystemDirectoryHandle | undefined>;
}

/** Deleting it takes everything in it off the disk at once. */
export interface Bucket extends StoragePlace {
  delete(): Promise<void>;
}

/** As the standard has them; the types do not know them yet. */
export interface Buckets {
  keys(): Promise<readonly string[]>;
  open(name: string, options?: { durability: 'strict' }): Promise<OpenBucket>;
  delete(name: string): Promise<void>;
}

interface OpenBucket {
  readonly indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}

/** A page without https has none of this. */
interface Navigators {
  readonly storage?: Partial<StorageManager>;
  readonly storageBuckets?: Buckets;
}

const navigatorNow = (): Navigators => (globalThis as { navigator?: Navigators }).navigator ?? {};

/** Among all that the site keeps in this browser. */
export const sitePlace: StoragePlace = {
  exists: () => Promise.resolve(true),
  databases: () => Promise.resolve(indexedDB),
  files: async () => navigatorNow().storage?.getDirectory?.(),
};

/** undefined where the browser has no buckets. */
export const ownBucket = ({ storageBuckets } = navigatorNow()): Bucket | undefined =>
  storageBuckets && bucketIn(storageBuckets);

/** Opened anew each time: what was opened before is dead once another tab has deleted it. */
function bucketIn(buckets: Buckets): Bucket {
  const open = () => buckets.open(storageName, { durability: 'strict' });
  return {
    exists: async () => (await buckets.keys()).includes(storageName),
    databases: async () => (await open()).indexedDB,
    files: async () => (await open()).getDirectory(),
    delete: () => buckets.delete(storageName),
  };
}
