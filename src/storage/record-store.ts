/** What every store of answers can do, and what it says when it cannot. */
import { StorageError } from '#domain/problem.ts';
import type { AnswersRecord } from '#domain/record.ts';

/** A record as found; `data` is unknown until the domain has checked it. */
export interface StoredRecord {
  /** Id of the sitting. */
  readonly id: string;
  /** ISO time of the last save by this device's clock: for people, never for choosing the newer of two. */
  readonly savedAt: string;
  readonly data: unknown;
}

/** Every operation can fail with StorageRefused; save also with StorageFull and StorageNewer. */
export interface RecordStore {
  /** Everything stored, last saved first. */
  list(): Promise<readonly StoredRecord[]>;
  /** Resolves only after the record was written, read back and found equal. */
  save(record: AnswersRecord): Promise<void>;
  /** Leaves nothing of this sitting; the others stay. */
  remove(id: string): Promise<void>;
  /** Leaves nothing of any sitting, nor of how the person likes the page to look. */
  erase(): Promise<void>;
}

/** Gives the time of a save, ISO 8601. */
export type Clock = () => string;
export const deviceClock: Clock = () => new Date().toISOString();

/** Storage is switched off, broken, or did not keep what was given to it. */
export class StorageRefused extends StorageError {
  override readonly name = 'StorageRefused';
}

/** No answer came, neither yes nor no: nobody knows yet whether it was done. */
export class StorageSilent extends StorageError {
  override readonly name = 'StorageSilent';
  constructor() {
    super('The browser’s storage gave no answer in time.');
  }
}

/** There is no room left on the device for this site. */
export class StorageFull extends StorageError {
  override readonly name = 'StorageFull';
  constructor(options?: ErrorOptions) {
    super('There is no room left to keep the answers on this device.', options);
  }
}

/** A newer page wrote what is stored: it stays untouched. */
export class StorageNewer extends StorageError {
  override readonly name = 'StorageNewer';
  constructor(options?: ErrorOptions) {
    super(
      'A newer version of this page wrote what is stored here. It stays untouched: reload the page.',
      options,
    );
  }
}
