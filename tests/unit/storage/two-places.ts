/** The two copies of a device over a browser of a test, which can fail, lose and damage either. */
import { IDBFactory } from 'fake-indexeddb';
import { databaseCopy } from '#storage/database-copy.ts';
import { fileCopy } from '#storage/file-copy.ts';
import { mirrorsIn } from '#storage/browser.ts';
import { mirroredStore } from '#storage/mirrored-store.ts';
import type { RecordStore } from '#storage/record-store.ts';
import type { StoragePlace } from '#storage/storage-place.ts';
import { BrowserFiles } from './browser-files.ts';

export const kinds = ['database', 'file'] as const;
export type Kind = (typeof kinds)[number];

const isHeld = (rows: readonly { data: unknown }[], data: unknown): boolean =>
  rows.some((row) => JSON.stringify(row.data) === JSON.stringify(data));

export class Device {
  #connections: IDBDatabase[] = [];
  databases = this.#emptyDatabases();
  readonly files = new BrowserFiles();
  /** What opening the database ends with. */
  databaseFault: string | null = null;

  readonly place: StoragePlace = {
    exists: () => Promise.resolve(true),
    databases: () => {
      if (this.databaseFault === null) return Promise.resolve(this.databases);
      return Promise.reject(new DOMException('planted', this.databaseFault));
    },
    files: () => this.files.storage.getDirectory(),
  };

  readonly #copies = { database: () => databaseCopy(this.place), file: () => fileCopy(this.place) };

  /** As a page that is opened finds it. */
  open(now?: () => string): RecordStore {
    return mirroredStore(mirrorsIn(undefined, this.place), now);
  }

  /** Does this copy hold the record, whole? */
  async holds(kind: Kind, data: unknown): Promise<boolean> {
    return isHeld(await this.#copies[kind]().rows(), data);
  }

  /** Words of the rows are changed where they lie, and nothing else. */
  async damage(kind: Kind): Promise<void> {
    if (kind === 'file') this.files.change((text) => text.replace('dance', 'dan?e'));
    else await this.#changeRows((row) => ({ ...row, data: { ...row.data, ownItems: [] } }));
  }

  /** Everything in this copy is gone, as a cleaner or a broken disk leaves it. */
  lose(kind: Kind): void {
    if (kind === 'file') this.files.folders.clear();
    else {
      this.#endConnections();
      this.databases = this.#emptyDatabases();
    }
  }

  async empty(kind: Kind): Promise<void> {
    if (kind === 'file') this.files.change(() => '');
    else await this.#changeRows(() => null);
  }

  /** Every look and every write ends with this error, until it is null. */
  refuses(kind: Kind, name: string | null): void {
    if (kind === 'database') {
      this.databaseFault = name;
      this.#endConnections();
    } else if (name === null) this.files.answersAgain();
    else this.files.refuses(name);
  }

  #emptyDatabases(): IDBFactory {
    const factory = new IDBFactory();
    const open = factory.open.bind(factory);
    factory.open = (...given) => {
      const request = open(...given);
      request.addEventListener('success', () => this.#connections.push(request.result));
      return request;
    };
    return factory;
  }

  /** Without a word to the page. */
  #endConnections(): void {
    for (const connection of this.#connections) connection.close();
    this.#connections = [];
  }

  #changeRows(to: (row: { id: string; data: object }) => object | null): Promise<void> {
    return new Promise((resolve, reject) => {
      const opening = this.databases.open('waymark', 1);
      opening.onerror = () => reject(new Error('refused', { cause: opening.error }));
      opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
      opening.onsuccess = () => {
        const change = opening.result.transaction('records', 'readwrite');
        const rows = change.objectStore('records');
        const all = rows.getAll();
        all.onsuccess = () => {
          for (const row of all.result as { id: string; data: object }[]) {
            const changed = to(row);
            if (changed) rows.put(changed);
            else rows.delete(row.id);
          }
        };
        change.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }
}
