/** How one record lies in a copy: beside the record what is needed to find it, to leave newer ones alone, and to see that it is whole. */
import { crc32 } from '#domain/qr-code/checksum.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { StorageNewer, StorageOvertaken, type Clock, type StoredRecord } from './record-store.ts';

export interface StoredRow extends StoredRecord {
  /** Version of the record's format. */
  readonly version: number;
  /** Of all the others; pages before 2026-12 wrote none. */
  readonly checksum?: number;
}

export const rowOf = (record: AnswersRecord, now: Clock): StoredRow =>
  withChecksum({ id: record.id, savedAt: now(), version: record.version, data: record });

export const withChecksum = (row: StoredRow): StoredRow => ({ ...row, checksum: checksumOf(row) });

const checksumOf = ({ id, savedAt, version, data }: StoredRow): number =>
  crc32(new TextEncoder().encode(JSON.stringify([id, savedAt, version, data])));

/** The row, where what was found is one and nothing in it is damaged. */
export function wholeRow(found: unknown): StoredRow | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const row = found as Partial<Record<keyof StoredRow, unknown>>;
  const isRow =
    typeof row.id === 'string' && typeof row.savedAt === 'string' && typeof row.version === 'number';
  if (!isRow) return undefined;
  const whole = found as StoredRow;
  return whole.checksum === undefined || whole.checksum === checksumOf(whole) ? whole : undefined;
}

/** Throws when a row may not take the place of the one that stands: StorageNewer, or StorageOvertaken (see RecordStore.save). */
export function checkReplaceable(standing: StoredRow | undefined, row: StoredRow, over: number | null): void {
  if (!standing) return;
  if (standing.version > row.version) throw new StorageNewer();
  if (isSame(standing.data, row.data)) return; // saved before, but whoever saved it was not told
  const stands = sequenceOf(standing);
  // An older one than the page knows: this copy was not reached since.
  const isKnown = stands !== undefined && over !== null && stands <= over;
  if (!isKnown || (sequenceOf(row) ?? 0) <= over) throw new StorageOvertaken();
}

export const isSameState = (row: StoredRow, other: StoredRow | undefined): boolean =>
  row.id === other?.id && isSame(row.data, other.data);

/** As checkReplaceable, for a row that takes the place of any older state of its session. */
export const checkNewer = (standing: StoredRow | undefined, row: StoredRow): void =>
  checkReplaceable(standing, row, (sequenceOf(row) ?? 0) - 1);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** undefined where what stands cannot be understood. */
function sequenceOf({ data }: StoredRow): number | undefined {
  const { sequence } = (data ?? {}) as { sequence?: unknown };
  return typeof sequence === 'number' ? sequence : undefined;
}

/** Does the first one come after the second, or is it the same? What cannot be understood comes first: it is not for us to pass over. */
const isAfter = (one: StoredRow, other: StoredRow): boolean =>
  (sequenceOf(one) ?? Infinity) >= (sequenceOf(other) ?? Infinity);

/** The newest of each session, by sequence. */
export function newestOf(rows: readonly StoredRow[]): StoredRow[] {
  const newest = new Map<string, StoredRow>();
  for (const row of rows) {
    const before = newest.get(row.id);
    if (!before || !isAfter(before, row)) newest.set(row.id, row);
  }
  return [...newest.values()];
}

/** Without version and checksum, last saved first. */
export const asRecords = (rows: readonly StoredRow[]): StoredRecord[] =>
  rows
    .map(({ id, savedAt, data }) => ({ id, savedAt, data }))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
