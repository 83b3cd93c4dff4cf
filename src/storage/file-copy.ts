/** The copy in the browser's own files (OPFS): one file for each session. */
import { answered } from './browser-errors.ts';
import type { Check, Copy } from './copy.ts';
import { StorageRefused, StorageSilent } from './record-store.ts';
import { storageName } from './storage-name.ts';
import type { StoragePlace } from './storage-place.ts';
import { wholeRow, type StoredRow } from './stored-row.ts';

/** How long the browser may take to answer, in ms. */
const longest = { reading: 2000, writing: 2500 } as const;
const ending = '.json';

export function fileCopy(place: StoragePlace): Copy {
  const inTime = oneWait();
  return {
    rows: () => inTime(longest.reading, () => rowsIn(place)),
    put: (row, check) => inTime(longest.writing, (goOn) => write(place, row, check, goOn)),
    remove: (id) => inTime(longest.writing, () => removeFile(place, id)),
    erase: () => inTime(longest.writing, () => removeFolder(place)),
  };
}

/** Throws once nobody waits any more. */
type GoOn = () => void;

/** While something that was asked has no answer, nothing more is asked; what is still to be done of it is not done any more. */
function oneWait(): <T>(time: number, work: (goOn: GoOn) => Promise<T>) => Promise<T> {
  let unanswered = 0;
  return async (time, work) => {
    if (unanswered > 0) throw new StorageSilent();
    let isOver = false;
    const working = work(() => {
      if (isOver) throw new StorageSilent();
    });
    unanswered += 1;
    const end = () => void (unanswered -= 1);
    working.then(end, end);
    try {
      return await answered(working, time);
    } catch (error) {
      isOver = true;
      throw error;
    }
  };
}

/** undefined where there is none; looking makes none. */
async function folderIn(place: StoragePlace): Promise<FileSystemDirectoryHandle | undefined> {
  if (!(await place.exists())) return undefined;
  const files = await place.files();
  return files && orNone(files.getDirectoryHandle(storageName));
}

const orNone = <T>(handle: Promise<T>): Promise<T | undefined> =>
  handle.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  });

async function rowsIn(place: StoragePlace): Promise<StoredRow[]> {
  const folder = await folderIn(place);
  if (!folder) return [];
  const rows: StoredRow[] = [];
  for await (const file of filesIn(folder)) {
    const row = rowOn(await textOf(file));
    if (row) rows.push(row);
  }
  return rows;
}

async function* filesIn(folder: FileSystemDirectoryHandle): AsyncGenerator<FileSystemFileHandle> {
  for await (const handle of folder.values())
    if (handle.kind === 'file' && handle.name.endsWith(ending)) yield handle;
}

const textOf = async (file: FileSystemFileHandle): Promise<string> => (await file.getFile()).text();

/** undefined where the text is cut, empty or damaged. */
function rowOn(text: string): StoredRow | undefined {
  try {
    return wholeRow(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function write(place: StoragePlace, row: StoredRow, check: Check, goOn: GoOn): Promise<void> {
  const files = await place.files();
  if (!files) throw new StorageRefused('This browser has no files of its own.');
  goOn();
  const folder = await files.getDirectoryHandle(storageName, { create: true });
  goOn();
  const file = await folder.getFileHandle(row.id + ending, { create: true });
  check(rowOn(await textOf(file)));
  goOn();
  const text = JSON.stringify(row);
  await overwrite(file, text);
  if ((await textOf(file)) !== text) throw new StorageRefused('What was read back is not what was saved.');
}

/** Until it is closed, the file holds what it held before. */
async function overwrite(file: FileSystemFileHandle, text: string): Promise<void> {
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}

async function removeFile(place: StoragePlace, id: string): Promise<void> {
  const folder = await folderIn(place);
  const file = folder && (await orNone(folder.getFileHandle(id + ending)));
  if (!file) return;
  await blank(file);
  await folder.removeEntry(file.name);
}

const blank = async (file: FileSystemFileHandle): Promise<void> =>
  overwrite(file, ' '.repeat((await file.getFile()).size));

async function removeFolder(place: StoragePlace): Promise<void> {
  const folder = await folderIn(place);
  if (!folder) return;
  // A file that cannot be written over is deleted all the same.
  for await (const file of filesIn(folder)) await blank(file).catch(() => undefined);
  await (await place.files())?.removeEntry(storageName, { recursive: true });
}
