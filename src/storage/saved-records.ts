/** What a store holds, checked: the records that this version can read. */
import type { AnswersRecord } from '#domain/record/record.ts';
import type { RecordStore } from './record-store.ts';

/** Last saved first, which is the one that was gone on with last; what cannot be read stays untouched. Rejects as RecordStore.list does. */
export async function readSaved(store: Pick<RecordStore, 'list'>): Promise<AnswersRecord[]> {
  const stored = await store.list();
  if (stored.length === 0) return [];
  // Fetched only where there is something to check: the first page needs none of it.
  const { parseRecord } = await import('#domain/parsing/parse-record.ts');
  return stored.flatMap(({ data }) => {
    try {
      return [parseRecord(data)];
    } catch {
      return [];
    }
  });
}
