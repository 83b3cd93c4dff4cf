/** One connection to the browser's database: opened when needed, given up when another tab needs it, opened again when it died. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { StorageError } from '#domain/problems/problem.ts';
import { StorageErased, StorageFull, StorageNewer, StorageRefused, StorageSilent } from './record-store.ts';
import type { StoredRow } from './stored-row.ts';
import { withinTime } from './within-time.ts';

export const databaseName = 'waymark';
const databaseVersion = 1;

interface Shape extends DBSchema {
  records: { key: string; value: StoredRow };
}
export type Database = IDBPDatabase<Shape>;
export type Rows = IDBPObjectStore<Shape, ['records'], 'records', 'readwrite'>;

export interface Connection {
  /** Does the work on an open database; once more on a fresh connection when it failed. Throws the named errors of record-store.ts. */
  run: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Deletes the database. Says 'waiting' when another tab has it open: it goes when that tab closes. */
  remove: () => Promise<'removed' | 'waiting'>;
}

export function connectionToDatabase(): Connection {
  let opened: Promise<Database> | undefined;
  let erasedElsewhere = false;

  const current = (): Promise<Database> => (opened ??= openInTime(giveWay));
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
      throw named(error);
    }
  }
  return {
    run,
    remove: async () => {
      await forget();
      return deleteDatabase();
    },
  };
}

/** How long the browser may take to answer, in ms. */
const longest = { looking: 1500, opening: 2000, working: 4000 } as const;

const answered = <T>(answer: Promise<T>, time: number): Promise<T> =>
  withinTime(answer, time, () => new StorageSilent());

/** Is there a database of ours? True where the browser will not say; rejects where it does not answer. Looking never makes one. */
export async function isStoredHere(): Promise<boolean> {
  const { databases } = indexedDB as Partial<IDBFactory>;
  if (!databases) return true;
  const all = await answered(
    databases.call(indexedDB).catch(() => null),
    longest.looking,
  );
  return all === null || all.some(({ name }) => name === databaseName);
}

const deleteDatabase = (): Promise<'removed' | 'waiting'> =>
  new Promise((resolve, reject) => {
    deleteDB(databaseName, { blocked: () => resolve('waiting') }).then(() => resolve('removed'), reject);
  });

/** Closes by itself when another tab upgrades or deletes the database, so that it never holds that tab up. */
const open = (giveWay: (next: number | null) => void): Promise<Database> =>
  new Promise((resolve, reject) => {
    openDB<Shape>(databaseName, databaseVersion, {
      upgrade: (database) => void database.createObjectStore('records', { keyPath: 'id' }),
      blocked: () => reject(new StorageRefused('Another tab holds the storage: close it and try again.')),
      blocking: (_version, next, event) => {
        (event.target as IDBDatabase).close();
        giveWay(next);
      },
    }).then(resolve, reject);
  });

/** One that comes too late is closed again: it would hold up other tabs. */
async function openInTime(giveWay: (next: number | null) => void): Promise<Database> {
  const opening = open(giveWay);
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

function named(error: unknown): Error {
  if (error instanceof StorageError) return error;
  const { name = '', message = '' } = error instanceof Error ? error : {};
  if (name === 'QuotaExceededError') return new StorageFull({ cause: error });
  if (name === 'VersionError') return new StorageNewer({ cause: error });
  return new StorageRefused(`The browser refused to store: ${name} ${message}`.trim(), { cause: error });
}
