/** Keeps every record twice: whichever copy is damaged, emptied or gone, the other gives all of it back. */
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Copy } from './copy.ts';
import { deviceClock, StorageNewer, StorageOvertaken, type RecordStore } from './record-store.ts';
import { asRecords, checkReplaceable, isSameState, newestOf, rowOf, type StoredRow } from './stored-row.ts';

/** What was found in a copy, or why nothing can be said of it. */
type Look = PromiseSettledResult<readonly StoredRow[]>;

export function mirroredStore(copies: readonly Copy[], now = deviceClock): RecordStore {
  const inTurn = oneAfterTheOther();
  const look = (): Promise<Look[]> => Promise.allSettled(copies.map((copy) => copy.rows()));

  async function list(): Promise<StoredRow[]> {
    const looks = await look();
    const rows = newestOf(rowsOf(looks));
    // Nothing here, and something that cannot be read: nobody knows that there is nothing.
    if (rows.length === 0) throwFirst(errorsOf(looks));
    return rows;
  }

  async function save(record: AnswersRecord, over: number | null): Promise<void> {
    const looks = await look();
    const row = rowOf(record, now);
    const check = (standing: StoredRow | undefined) => checkReplaceable(standing, row, over);
    check(newestOf(rowsOf(looks)).find(({ id }) => id === row.id));
    const writes = copies.map((copy) => copy.put(row, check));
    // A copy that did not answer is tried again, and waited for only where no other takes the record.
    const ready = writes.filter((_, at) => looks[at]?.status === 'fulfilled');
    const all = Promise.allSettled(writes);
    if (!isWritten(await Promise.allSettled(ready))) requireWritten(await all);
  }

  return {
    list: () => inTurn(async () => asRecords(await list())),
    save: (record, over) => inTurn(() => save(record, over)),
    copiesOf: (id) => inTurn(async () => countNewest(await look(), id)),
    remove: (id) => inTurn(() => everywhere(copies, (copy) => copy.remove(id))),
    erase: () => inTurn(() => everywhere(copies, (copy) => copy.erase())),
  };
}

const rowsOf = (looks: readonly Look[]): StoredRow[] =>
  looks.flatMap((found) => (found.status === 'fulfilled' ? found.value : []));

function countNewest(looks: readonly Look[], id: string): number {
  const rows = rowsOf(looks).filter((row) => row.id === id);
  const [newest] = newestOf(rows);
  return rows.filter((row) => isSameState(row, newest)).length;
}

const errorsOf = (results: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));

function throwFirst(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors[0];
}

/** Throws where a copy holds what may not be written over: it came there since the copies were looked at. */
function isWritten(results: readonly PromiseSettledResult<void>[]): boolean {
  const errors = errorsOf(results);
  throwFirst(errors.filter((error) => error instanceof StorageOvertaken || error instanceof StorageNewer));
  return errors.length < results.length;
}

function requireWritten(results: readonly PromiseSettledResult<void>[]): void {
  if (!isWritten(results)) throwFirst(errorsOf(results));
}

/** In each copy, also where another one fails; then says so. */
async function everywhere(copies: readonly Copy[], work: (copy: Copy) => Promise<void>): Promise<void> {
  throwFirst(errorsOf(await Promise.allSettled(copies.map(work))));
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
