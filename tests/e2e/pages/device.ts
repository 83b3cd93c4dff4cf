/** What a browser keeps of a person, seen from outside of the app; and people who were here before. */
import { expect, type Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { homeOf } from './journey.ts';

const database = 'waymark';

/** As somebody left it who saw their order on this day. */
export const seenOn = (day: string, record: AnswersRecord): AnswersRecord => ({
  ...record,
  computedOrder: record.computedOrder && { ...record.computedOrder, day },
});

/** Opens the home page with the answers of these people, who were here today by the clock of the browser, on the device, as the app itself stores them. */
export async function openWith(
  page: Page,
  records: readonly AnswersRecord[],
  language = 'en',
): Promise<void> {
  await page.goto(homeOf(language));
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv')); // YYYY-MM-DD
  await openAsLeft(
    page,
    records.map((record) => seenOn(today, record)),
    language,
  );
}

/** The same, on a later day. */
export async function openAsLeft(
  page: Page,
  records: readonly AnswersRecord[],
  language = 'en',
): Promise<void> {
  await page.goto(homeOf(language));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keep(page, records);
  await page.reload();
}

/** Puts rows into the app's own database; the page of the app has been opened before. */
export async function keep(page: Page, records: readonly AnswersRecord[]): Promise<void> {
  const rows = records.map((data) => ({ id: data.id, savedAt: data.changedAt, version: data.version, data }));
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          for (const row of all) writing.objectStore('records').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, rows] as const,
  );
}

/** What each of the two copies holds. */
export interface Copies {
  readonly database: readonly AnswersRecord[];
  readonly file: readonly AnswersRecord[];
}

/** In the app's bucket and beside it, where pages before kept them. Looking makes none of it. */
export async function copiesOn(page: Page): Promise<Copies> {
  return page.evaluate(async (name) => {
    interface Row {
      readonly data: AnswersRecord;
    }
    interface Place {
      readonly indexedDB: IDBFactory;
      getDirectory?(): Promise<FileSystemDirectoryHandle>;
    }
    const rowsIn = async (factory: IDBFactory) => {
      if (!(await factory.databases()).some((one) => one.name === name)) return [];
      return new Promise<Row[]>((resolve, reject) => {
        const opening = factory.open(name);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      });
    };
    /** '' while the app puts a new state in the place of the one before. */
    const textOf = async (file: FileSystemFileHandle) => (await file.getFile()).text();
    const textsIn = async (root: FileSystemDirectoryHandle | undefined) => {
      const texts: string[] = [];
      const folder = await root?.getDirectoryHandle(name).catch(() => undefined);
      for await (const handle of folder?.values() ?? [])
        if (handle.kind === 'file') texts.push(await textOf(handle).catch(() => ''));
      return texts;
    };
    const recordOn = (text: string): AnswersRecord[] => {
      try {
        return [(JSON.parse(text) as Row).data];
      } catch {
        return []; // damaged
      }
    };
    const { storage, storageBuckets: buckets } = navigator as unknown as {
      storage?: StorageManager;
      storageBuckets?: { keys(): Promise<string[]>; open(name: string): Promise<Place> };
    };
    const site: Place = { indexedDB, ...(storage && { getDirectory: () => storage.getDirectory() }) };
    const isMade = (await buckets?.keys())?.includes(name);
    const places = isMade && buckets ? [site, await buckets.open(name)] : [site];
    const rows = await Promise.all(places.map((place) => rowsIn(place.indexedDB)));
    const texts = await Promise.all(places.map(async (place) => textsIn(await place.getDirectory?.())));
    return {
      database: rows.flat().map(({ data }) => data),
      file: texts.flat().flatMap(recordOn),
    };
  }, database);
}

/** Every record that the device holds in either copy, as the newest has it. */
export async function recordsOn(page: Page): Promise<AnswersRecord[]> {
  const { database, file } = await copiesOn(page);
  const newest = new Map<string, AnswersRecord>();
  for (const record of [...database, ...file])
    if ((newest.get(record.id)?.sequence ?? -1) < record.sequence) newest.set(record.id, record);
  return [...newest.values()];
}

/** Waits until this is on the device: a page that goes in the middle of a save takes its last moment along. */
export async function onceKept(page: Page, isKept: (record: AnswersRecord) => boolean): Promise<void> {
  await expect.poll(async () => (await recordsOn(page)).some(isKept), 'is kept on the device').toBe(true);
}

/** The names of all that a browser keeps for this site. */
export async function leftOn(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { storageBuckets } = navigator as { storageBuckets?: { keys(): Promise<string[]> } };
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      buckets: (await storageBuckets?.keys()) ?? [],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      settings: localStorage.length,
    };
  });
}

/** Everything a browser keeps for this site, and all that the page holds, as one text. */
export async function everythingOn(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    history: history.state as unknown,
    title: document.title,
    address: location.href,
    page: document.documentElement.outerHTML,
    typed: [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    ),
  }));
  return JSON.stringify([kept, await leftOn(page), await copiesOn(page)]);
}
