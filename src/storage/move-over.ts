/** Takes over what pages before this one left elsewhere on the device. */
import type { Copy } from './copy.ts';
import { everywhere, lookInto, rowsOf, writeInto } from './several-copies.ts';
import { checkNewer, newestOf, withChecksum } from './stored-row.ts';

/** Gives those that may still hold something. Rejects where not all could be moved: what could not stays where it lies. */
export async function moveOver(from: readonly Copy[], to: readonly Copy[]): Promise<readonly Copy[]> {
  const [before, here] = await Promise.all([lookInto(from), lookInto(to)]);
  const standing = rowsOf(here);
  for (const row of newestOf([...standing, ...rowsOf(before)]))
    if (!standing.includes(row))
      await writeInto(to, here, withChecksum(row), (found) => checkNewer(found, row));
  const isRead = (_: Copy, at: number) => before[at]?.status === 'fulfilled';
  await everywhere(from.filter(isRead), (copy) => copy.erase());
  return from.filter((copy, at) => !isRead(copy, at));
}
