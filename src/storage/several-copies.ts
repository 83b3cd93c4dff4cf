/** What is asked of several copies at once: each is asked by itself, and one that fails holds up no other. */
import type { Check, Copy } from './copy.ts';
import { StorageNewer, StorageOvertaken } from './record-store.ts';
import type { StoredRow } from './stored-row.ts';

/** What was found in a copy, or why nothing can be said of it. */
export type Look = PromiseSettledResult<readonly StoredRow[]>;

export const lookInto = (copies: readonly Copy[]): Promise<Look[]> =>
  Promise.allSettled(copies.map((copy) => copy.rows()));

export const rowsOf = (looks: readonly Look[]): StoredRow[] =>
  looks.flatMap((found) => (found.status === 'fulfilled' ? found.value : []));

/**
 * Resolves once one of them has the row and gave it back. `looks`: what was just found in them; a copy that did not answer is
 * tried again, and waited for only where no other takes the row.
 */
export async function writeInto(
  copies: readonly Copy[],
  looks: readonly Look[],
  row: StoredRow,
  check: Check,
): Promise<void> {
  const writes = copies.map((copy) => copy.put(row, check));
  const ready = writes.filter((_, at) => looks[at]?.status === 'fulfilled');
  const ends = Promise.allSettled(writes);
  if (isWritten(await Promise.allSettled(ready))) return;
  const all = await ends;
  if (!isWritten(all)) throwFirst(errorsOf(all));
}

/** Throws where a copy holds what may not be written over: it came there since the copies were looked at. */
function isWritten(results: readonly PromiseSettledResult<void>[]): boolean {
  const errors = errorsOf(results);
  throwFirst(errors.filter((error) => error instanceof StorageOvertaken || error instanceof StorageNewer));
  return errors.length < results.length;
}

/** In each of them, also where another one fails; then says so. */
export async function everywhere(
  copies: readonly Copy[],
  work: (copy: Copy) => Promise<void>,
): Promise<void> {
  throwFirst(errorsOf(await Promise.allSettled(copies.map(work))));
}

export const errorsOf = (results: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));

export function throwFirst(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors[0];
}
