/** How one record lies in a store: beside the record only what is needed to find it and to leave newer ones alone. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { StorageNewer, StorageOvertaken, type Clock, type StoredRecord } from './record-store.ts';

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

/** Throws when a row may not take the place of the one that stands: StorageNewer, or StorageOvertaken (see RecordStore.save). */
export function checkReplaceable(standing: StoredRow | undefined, row: StoredRow, over: number | null): void {
  if (!standing) return;
  if (standing.version > row.version) throw new StorageNewer();
  if (isSame(standing.data, row.data)) return; // saved before, but whoever saved it was not told
  const stands = sequenceOf(standing);
  if (stands === undefined || stands !== over || (sequenceOf(row) ?? 0) <= stands)
    throw new StorageOvertaken();
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** undefined where what stands cannot be understood. */
function sequenceOf({ data }: StoredRow): number | undefined {
  const { sequence } = (data ?? {}) as { sequence?: unknown };
  return typeof sequence === 'number' ? sequence : undefined;
}

/** Without the version, last saved first. */
export const asRecords = (rows: readonly StoredRow[]): StoredRecord[] =>
  rows
    .map(({ id, savedAt, data }) => ({ id, savedAt, data }))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
