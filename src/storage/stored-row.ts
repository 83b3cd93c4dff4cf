/** How one record lies in a store: beside the record only what is needed to find it and to leave newer ones alone. */
import type { AnswersRecord } from '#domain/record.ts';
import { StorageNewer, type Clock, type StoredRecord } from './record-store.ts';

export interface StoredRow extends StoredRecord {
  /** Version of the record's format. */
  readonly version: number;
}

export const rowOf = (record: AnswersRecord, now: Clock): StoredRow => ({
  id: record.id,
  savedAt: now(),
  version: record.version,
  data: record,
});

/** Throws StorageNewer when a row may not take the place of the one that stands. */
export function checkReplaceable(standing: StoredRow | undefined, row: StoredRow): void {
  if (standing && standing.version > row.version) throw new StorageNewer();
}

/** Without the version, last saved first. */
export const asRecords = (rows: readonly StoredRow[]): StoredRecord[] =>
  rows
    .map(({ id, savedAt, data }) => ({ id, savedAt, data }))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
