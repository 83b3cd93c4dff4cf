/** Keeps answers for as long as the page is open: for shared devices, and where the browser refuses to store. */
import { forgetDisplaySettings } from './display-settings.ts';
import { deviceClock, type RecordStore } from './record-store.ts';
import { asRecords, checkReplaceable, rowOf, type StoredRow } from './stored-row.ts';

/** A store with nothing in it. Keeps copies: a record changed later is not changed here. */
export function memoryStore(now = deviceClock): RecordStore {
  const rows = new Map<string, StoredRow>();
  return {
    list: () => soon(() => asRecords(structuredClone([...rows.values()]))),
    save: (record, over) =>
      soon(() => {
        const row = structuredClone(rowOf(record, now));
        checkReplaceable(rows.get(row.id), row, over);
        rows.set(row.id, row);
      }),
    copiesOf: (id) => soon(() => (rows.has(id) ? 1 : 0)),
    remove: (id) => soon(() => void rows.delete(id)),
    erase: () =>
      soon(() => {
        rows.clear();
        forgetDisplaySettings();
      }),
  };
}

const soon = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
