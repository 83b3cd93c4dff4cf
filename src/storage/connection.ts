/** One connection to the database of a place: opened when needed, given up when another tab needs it, opened again when it died. */
import { wrap, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { answered } from './browser-errors.ts';
import { StorageErased, StorageRefused, StorageSilent } from './record-store.ts';
import { storageName } from './storage-name.ts';
import type { StoragePlace } from './storage-place.ts';
import type { StoredRow } from './stored-row.ts';

const databaseVersion = 1;

interface Shape extends DBSchema {
  records: { key: string; value: StoredRow };
}
export type Database = IDBPDatabase<Shape>;
export type Rows = IDBPObjectStore<Shape, ['records'], 'records', 'readwrite'>;

export interface Connection {
  /** Is there a database of ours? True where the browser will not say; rejects where it does not answer. Looking never makes one. */
  exists: () => Promise<boolean>;
  /** Does the work on an open database; once more on a fresh connection when it failed. Throws the named errors of record-store.ts. */
  run: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Deletes the database. Says 'waiting' when another tab has it open: it goes when that tab closes. */
  remove: () => Promise<'removed' | 'waiting'>;
}

export function connectionTo(place: StoragePlace): Connection {
  let opened: Promise<Database> | undefined;
  let erasedElsewhere = false;

  const current = (): Promise<Database> => (opened ??= openInTime(place, giveWay));
  const forget = async (): Promise<void> => {
    const old = opened;
    opened = undefined;
    await old?.then(
      (database) => database.close(),
      () => undefined,
    );
  };
  /** Another tab upgrades the database (next is a number) or erases it (null). */
  const giveWay = (next: number | null): void => {
    if (next === null) erasedElsewhere = true;
    opened = undefined;
  };

  async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await attempt(work);
    } catch (error) {
      if (!mayPass(error)) throw error;
      await forget();
      return await attempt(work);
    }
  }
  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (erasedElsewhere) throw new StorageErased();
    try {
      return await answered(work(await current()), longest.working);
    } catch (error) {
      // A connection that does not answer is not asked again; what it was asked to do is before all that is asked later.
      if (error instanceof StorageSilent) void forget();
      throw error;
    }
  }
  return {
    exists: () => answered(existsIn(place), longest.looking),
    run,
    remove: async () => {
      await forget();
      return answered(deleteIn(place), longest.working);
    },
  };
}

/** How long the browser may take to answer, in ms. */
const longest = { looking: 1500, opening: 2000, working: 4000 } as const;

async function existsIn(place: StoragePlace): Promise<boolean> {
  try {
    if (!(await place.exists())) return false;
    const factory: Partial<IDBFactory> = await place.databases();
    const all = await factory.databases?.();
    return all === undefined || all.some(({ name }) => name === storageName);
  } catch {
    return true;
  }
}

async function deleteIn(place: StoragePlace): Promise<'removed' | 'waiting'> {
  const request = (await place.databases()).deleteDatabase(storageName);
  return new Promise((resolve, reject) => {
    request.addEventListener('blocked', () => resolve('waiting'));
    wrap(request).then(() => resolve('removed'), reject);
  });
}

/** Closes by itself when another tab upgrades or deletes the database, so that it never holds that tab up. */
async function open(place: StoragePlace, giveWay: (next: number | null) => void): Promise<Database> {
  const request = (await place.databases()).open(storageName, databaseVersion);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('records', { keyPath: 'id' });
  });
  const opening = wrap(request) as Promise<unknown> as Promise<Database>;
  const database = await new Promise<Database>((resolve, reject) => {
    request.addEventListener('blocked', () =>
      reject(new StorageRefused('Another tab holds the storage: close it and try again.')),
    );
    opening.then(resolve, reject);
  });
  database.addEventListener('versionchange', ({ newVersion }) => {
    database.close();
    giveWay(newVersion);
  });
  return database;
}

/** One that comes too late is closed again: it would hold up other tabs. */
async function openInTime(place: StoragePlace, giveWay: (next: number | null) => void): Promise<Database> {
  const opening = open(place, giveWay);
  try {
    return await answered(opening, longest.opening);
  } catch (error) {
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  }
}

/** The browser said no, so a fresh connection may help; a full disk and our own refusals stay. */
const mayPass = (error: unknown): boolean => error instanceof StorageRefused && error.cause !== undefined;
