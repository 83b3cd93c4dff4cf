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

/** Every record in the app's database; none when there is no database. */
export async function recordsOn(page: Page): Promise<AnswersRecord[]> {
  return page.evaluate(async (name) => {
    const found = await indexedDB.databases();
    if (!found.some((one) => one.name === name)) return [];
    return new Promise<AnswersRecord[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('records').objectStore('records').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve((reading.result as { data: AnswersRecord }[]).map(({ data }) => data));
        };
      };
    });
  }, database);
}

/** Waits until this is on the device: a page that goes in the middle of a save takes its last moment along. */
export async function onceKept(page: Page, isKept: (record: AnswersRecord) => boolean): Promise<void> {
  await expect.poll(async () => (await recordsOn(page)).some(isKept), 'is kept on the device').toBe(true);
}

/** Everything a browser keeps for this site, and all that the page holds, as one text. */
export async function everythingOn(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
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
  return JSON.stringify([kept, await recordsOn(page)]);
}
