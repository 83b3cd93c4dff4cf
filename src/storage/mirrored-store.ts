/** Keeps every record twice: whichever copy is damaged, emptied or gone, the other gives all of it back. */
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Copy } from './copy.ts';
import { moveOver } from './move-over.ts';
import { deviceClock, type RecordStore } from './record-store.ts';
import {
  errorsOf,
  everywhere,
  lookInto,
  rowsOf,
  throwFirst,
  writeInto,
  type Look,
} from './several-copies.ts';
import { asRecords, checkReplaceable, isSameState, newestOf, rowOf, type StoredRow } from './stored-row.ts';

export interface Mirrors {
  readonly copies: readonly Copy[];
  /** Where pages before this one may have left answers. */
  readonly earlier?: readonly Copy[];
  /** Takes both copies away with all that the browser keeps beside them. */
  readonly remove?: () => Promise<void>;
}

export function mirroredStore({ copies, earlier = [], remove }: Mirrors, now = deviceClock): RecordStore {
  const inTurn = oneAfterTheOther();
  /** Of the earlier ones, those that may still hold something. */
  let left = earlier;
  const look = () => lookInto([...copies, ...left]);

  async function save(record: AnswersRecord, over: number | null): Promise<void> {
    const looks = await look();
    const row = rowOf(record, now);
    const check = (standing: StoredRow | undefined) => checkReplaceable(standing, row, over);
    check(newestOf(rowsOf(looks)).find(({ id }) => id === row.id));
    await writeInto(copies, looks, row, check);
  }

  async function moveAll(): Promise<void> {
    left = await moveOver(left, copies);
  }

  return {
    list: () => inTurn(async () => asRecords(newestIn(await look()))),
    save: async (record, over) => {
      await inTurn(() => save(record, over));
      // The next work waits for it, who saved does not. What cannot be moved is found where it lies, and tried again.
      if (left.length > 0) inTurn(moveAll).catch(() => undefined);
    },
    copiesOf: (id) => inTurn(async () => countNewest(await lookInto(copies), id)),
    remove: (id) => inTurn(() => everywhere([...copies, ...left], (copy) => copy.remove(id))),
    erase: () => inTurn(() => eraseAll({ copies, earlier, ...(remove && { remove }) })),
  };
}

/** Nothing here, and something that cannot be read: nobody knows that there is nothing. */
function newestIn(looks: readonly Look[]): StoredRow[] {
  const rows = newestOf(rowsOf(looks));
  if (rows.length === 0) throwFirst(errorsOf(looks));
  return rows;
}

function countNewest(looks: readonly Look[], id: string): number {
  const rows = rowsOf(looks).filter((row) => row.id === id);
  const [newest] = newestOf(rows);
  return rows.filter((row) => isSameState(row, newest)).length;
}

/** Where all of it goes with what it lies in, a copy that cannot be emptied first does no harm. */
async function eraseAll({ copies, earlier = [], remove }: Mirrors): Promise<void> {
  const [here = [], before = []] = await Promise.all(
    [copies, earlier].map((some) => Promise.allSettled(some.map((copy) => copy.erase()))),
  );
  await remove?.();
  throwFirst(errorsOf(remove ? before : [...here, ...before]));
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
