/** What every store of answers can do, and what it says when it cannot. */
import { StorageError } from '#domain/problems/problem.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** A record as found; `data` is unknown until the domain has checked it. */
export interface StoredRecord {
  /** Id of the session. */
  readonly id: string;
  /** ISO time of the last save by this device's clock: for people, never for choosing the newer of two. */
  readonly savedAt: string;
  readonly data: unknown;
}

/** Every operation can fail with StorageRefused or StorageErased; save also with StorageFull, StorageNewer and StorageOvertaken. */
export interface RecordStore {
  /** Everything stored, last saved first. */
  list(): Promise<readonly StoredRecord[]>;
  /**
   * Resolves only after the record was written, read back and found equal. `over`: the sequence of the state that the one
   * who saves knows to stand there, null when none; where another one stands, it stays, and this is StorageOvertaken.
   */
  save(record: AnswersRecord, over: number | null): Promise<void>;
  /** How many copies hold the newest state of this session, as far as they can be read now. */
  copiesOf(id: string): Promise<number>;
  /** Leaves nothing of this session; the others stay. */
  remove(id: string): Promise<void>;
  /** Leaves nothing of any session, nor of how the person likes the page to look. */
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

/** Another tab saved this session since: what it wrote stays, and must be read before anything is saved over it. */
export class StorageOvertaken extends StorageError {
  override readonly name = 'StorageOvertaken';
  constructor() {
    super('Another tab has saved these answers since. Read them, then save what is made of both.');
  }
}

/** Everything was erased in another tab: nothing more is kept by this page. */
export class StorageErased extends StorageError {
  override readonly name = 'StorageErased';
  constructor() {
    super('Everything was erased in another tab: reload the page.');
  }
}
