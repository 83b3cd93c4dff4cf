/** Where the answers lie on a device: which databases, and which files. */

export interface StoragePlace {
  /** Looking never makes anything. */
  exists(): Promise<boolean>;
  databases(): Promise<IDBFactory>;
  /** undefined where the browser has no files of its own. */
  files(): Promise<FileSystemDirectoryHandle | undefined>;
}

/** A page without https has no storage manager. */
const storageManager = (): Partial<StorageManager> | undefined =>
  (globalThis as { navigator?: { storage?: Partial<StorageManager> } }).navigator?.storage;

/** Among all that the site keeps in this browser. */
export const sitePlace: StoragePlace = {
  exists: () => Promise.resolve(true),
  databases: () => Promise.resolve(indexedDB),
  files: async () => storageManager()?.getDirectory?.(),
};
