/** The copy in IndexedDB: one row for each session. */
import { connectionTo, type Database, type Rows } from './connection.ts';
import type { Check, Copy } from './copy.ts';
import { StorageRefused } from './record-store.ts';
import type { StoragePlace } from './storage-place.ts';
import { wholeRow, type StoredRow } from './stored-row.ts';

export function databaseCopy(place: StoragePlace): Copy {
  const { exists, run, remove } = connectionTo(place);

  async function rows(): Promise<StoredRow[]> {
    if (!(await exists())) return [];
    const found: unknown[] = await run((database) => database.getAll('records'));
    return found.flatMap((row) => wholeRow(row) ?? []);
  }

  async function erase(): Promise<void> {
    if (!(await exists())) return;
    // The rows go first: the database itself may have to wait for another tab.
    const emptied = await run((database) => change(database, overwrite)).then(
      () => true,
      () => false,
    );
    const database = await remove();
    if (!emptied && database === 'waiting')
      throw new StorageRefused('Another tab holds the answers: close it and erase again.');
  }

  return {
    rows,
    put: (row, check) => run((database) => write(database, row, check)),
    remove: async (id) => {
      if (!(await exists())) return;
      await run((database) => change(database, (store) => store.delete(id)));
    },
    erase,
  };
}

async function write(database: Database, row: StoredRow, check: Check): Promise<void> {
  await change(database, async (rows) => {
    check(wholeRow(await rows.get(row.id)));
    await rows.put(row);
  });
  const kept = await database.get('records', row.id);
  if (JSON.stringify(kept) !== JSON.stringify(row))
    throw new StorageRefused('What was read back is not what was saved.');
}

/** Blank rows in the place of the answers, then none. */
async function overwrite(rows: Rows): Promise<void> {
  for (const row of await rows.getAll())
    await rows.put({ id: row.id, savedAt: '', version: row.version, data: null });
  await rows.clear();
}

/** Strict: the browser says "done" only when it has handed the bytes to the disk. */
const strict = { durability: 'strict' } as const;

/** Resolves when the transaction is complete, not when its requests are. */
async function change(database: Database, work: (rows: Rows) => Promise<void>): Promise<void> {
  const { store, done } = database.transaction('records', 'readwrite', strict);
  await Promise.all([work(store), done]);
}
