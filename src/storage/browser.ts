/** Keeps answers on the person's own device, in IndexedDB: one row per session. */
import { connectionToDatabase, isStoredHere, type Database, type Rows } from './connection.ts';
import { forgetDisplaySettings } from './display-settings.ts';
import { deviceClock, StorageRefused, type RecordStore } from './record-store.ts';
import { asRecords, checkReplaceable, rowOf, type StoredRow } from './stored-row.ts';

/** Opens at the first operation, which rejects with StorageRefused or StorageNewer when nothing can be stored here. */
export function openBrowserStore(now = deviceClock): RecordStore {
  const { run, remove } = connectionToDatabase();
  const inTurn = oneAfterTheOther();

  async function erase(): Promise<void> {
    // The rows go first: the database itself may have to wait for another tab.
    const emptied = await run((database) => change(database, (rows) => rows.clear())).then(
      () => true,
      () => false,
    );
    const database = await remove();
    forgetDisplaySettings();
    if (!emptied && database === 'waiting')
      throw new StorageRefused('Another tab holds the answers: close it and erase again.');
  }
  return {
    list: () =>
      inTurn(async () => {
        if (!(await isStoredHere())) return [];
        return asRecords(await run((database) => database.getAll('records')));
      }),
    save: (record, over) => inTurn(() => run((database) => write(database, rowOf(record, now), over))),
    remove: (id) =>
      inTurn(async () => {
        if (!(await isStoredHere())) return;
        await run((database) => change(database, (rows) => rows.delete(id)));
      }),
    erase: () => inTurn(erase),
  };
}

/** Strict: the browser says "done" only when it has handed the bytes to the disk. */
const strict = { durability: 'strict' } as const;

async function write(database: Database, row: StoredRow, over: number | null): Promise<void> {
  await change(database, async (rows) => {
    checkReplaceable(await rows.get(row.id), row, over);
    await rows.put(row);
  });
  const kept = await database.get('records', row.id);
  if (JSON.stringify(kept) !== JSON.stringify(row))
    throw new StorageRefused('What was read back is not what was saved.');
}

/** Resolves when the transaction is complete, not when its requests are. */
async function change(database: Database, work: (rows: Rows) => Promise<void>): Promise<void> {
  const { store, done } = database.transaction('records', 'readwrite', strict);
  await Promise.all([work(store), done]);
}

/** A save that came before an erase is over before it: nothing comes back afterwards. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
