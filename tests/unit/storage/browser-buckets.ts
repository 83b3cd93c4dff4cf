/** The storage buckets of a browser as the standard has them: each with databases and files of its own, which go with it. */
import type { Buckets } from '#storage/storage-place.ts';
import { Device } from './two-places.ts';

export class BrowserBuckets implements Buckets {
  readonly made = new Map<string, Device>();
  /** What opening one ends with. */
  fault: string | null = null;

  keys = (): Promise<string[]> => Promise.resolve([...this.made.keys()]);

  open = (name: string) => {
    if (this.fault !== null) return Promise.reject(new DOMException('planted', this.fault));
    const device = this.made.get(name) ?? new Device();
    this.made.set(name, device);
    const { databases: indexedDB, files } = device;
    return Promise.resolve({ indexedDB, getDirectory: () => files.storage.getDirectory() });
  };

  delete = (name: string): Promise<void> => {
    const device = this.made.get(name);
    device?.lose('database');
    device?.lose('file');
    this.made.delete(name);
    return Promise.resolve();
  };
}
