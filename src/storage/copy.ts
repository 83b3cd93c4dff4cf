/** One of the two copies of all that is kept on a device. */
import type { StoredRow } from './stored-row.ts';

/** Throws where what stands in a copy must stay. */
export type Check = (standing: StoredRow | undefined) => void;

/** Every operation ends within a time, and can fail with an error of record-store.ts. */
export interface Copy {
  /** Every row that is whole; none where there is no copy. Looking never makes one. */
  rows(): Promise<readonly StoredRow[]>;
  /** Resolves only after the row was written, read back and found equal. */
  put(row: StoredRow, check: Check): Promise<void>;
  remove(id: string): Promise<void>;
  /** Writes over what there is, then deletes it. */
  erase(): Promise<void>;
}
