/** Where the browser has storage buckets, both copies live in one of their own; what pages kept elsewhere before is found and moved over. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorsIn } from '#storage/browser.ts';
import { databaseCopy } from '#storage/database-copy.ts';
import { mirroredStore } from '#storage/mirrored-store.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { ownBucket } from '#storage/storage-place.ts';
import type { StoredRow } from '#storage/stored-row.ts';
import { BrowserBuckets } from './browser-buckets.ts';
import { amina, paul, session } from './sessions.ts';
import { keepsTheLaws } from './store-laws.ts';
import { Device, kinds } from './two-places.ts';

const named = (name: string): unknown => expect.objectContaining({ name });
const found = async (store: RecordStore) => (await store.list()).map(({ data }) => data);
/** As pages before wrote it: without a checksum. */
const oldRow = (id: string, sequence = 1): StoredRow => {
  const data = session(id, sequence);
  return { id, savedAt: data.changedAt, version: data.version, data };
};

class Browser {
  readonly buckets = new BrowserBuckets();
  readonly site = new Device();

  open(now?: () => string): RecordStore {
    return mirroredStore(mirrorsIn(ownBucket({ storageBuckets: this.buckets }), this.site.place), now);
  }

  get bucket(): Device {
    const [device] = this.buckets.made.values();
    if (!device) throw new RangeError('There is no bucket.');
    return device;
  }

  async keptBefore(...rows: readonly StoredRow[]): Promise<void> {
    const copy = databaseCopy(this.site.place);
    for (const row of rows) await copy.put(row, () => undefined);
  }

  /** Is anything left beside the bucket? */
  async isSiteEmpty(): Promise<boolean> {
    return (await this.site.databases.databases()).length === 0 && this.site.files.all.length === 0;
  }
}

/** The next operation comes after what a save has begun. */
const moved = (store: RecordStore) => store.list();

describe('a browser with buckets', () => {
  keepsTheLaws((now) => new Browser().open(now));

  it('keeps both copies in the bucket, and nothing beside it', async () => {
    const browser = new Browser();
    const store = browser.open();
    await store.save(session(amina), null);
    await moved(store);
    const held = await Promise.all(kinds.map((kind) => browser.bucket.holds(kind, session(amina))));
    expect([held, await browser.isSiteEmpty()]).toEqual([[true, true], true]);
  });

  it('has no bucket after somebody looked', async () => {
    const browser = new Browser();
    expect(await browser.open().list()).toEqual([]);
    expect(browser.buckets.made.size).toBe(0);
  });

  it('has no bucket after erasing, and no database of before', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(paul));
    const store = browser.open();
    await store.save(session(amina), null);
    await store.erase();
    expect([browser.buckets.made.size, await browser.isSiteEmpty()]).toEqual([0, true]);
  });

  it('says so when the bucket cannot be deleted', async () => {
    const browser = new Browser();
    const store = browser.open();
    await store.save(session(amina), null);
    browser.buckets.delete = () => Promise.reject(new DOMException('planted', 'UnknownError'));
    await expect(store.erase()).rejects.toThrow(named('StorageRefused'));
    expect(await found(browser.open()), 'the copies are empty all the same').toEqual([]);
  });
});

describe('answers of a page before it', () => {
  it('are there before anything is saved, and the look moves nothing', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(amina), oldRow(paul));
    expect(new Set(await found(browser.open()))).toEqual(new Set([session(amina), session(paul)]));
    expect(browser.buckets.made.size).toBe(0);
  });

  it('move with the next save, of each session, and are gone where they lay', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(amina, 4), oldRow(paul, 7));
    const store = browser.open();
    await store.save(session(amina, 5), 4);
    await moved(store);
    expect(await browser.isSiteEmpty()).toBe(true);
    for (const kind of kinds)
      expect([
        await browser.bucket.holds(kind, session(amina, 5)),
        await browser.bucket.holds(kind, session(paul, 7)),
      ]).toEqual([true, true]);
  });

  it('stay where they lay when they cannot be moved, are found there, and move later', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(paul, 7));
    const store = browser.open();
    browser.buckets.fault = 'UnknownError';
    await expect(store.save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
    expect(await found(browser.open())).toEqual([session(paul, 7)]);
    browser.buckets.fault = null;
    await store.save(session(amina), null);
    await moved(store);
    expect(await browser.isSiteEmpty()).toBe(true);
    expect(await browser.bucket.holds('file', session(paul, 7))).toBe(true);
  });

  it('are not erased where they cannot be read', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(paul, 7));
    browser.site.refuses('database', 'UnknownError');
    const store = browser.open();
    await store.save(session(amina), null);
    await moved(store);
    browser.site.refuses('database', null);
    expect(new Set(await found(browser.open()))).toEqual(new Set([session(amina), session(paul, 7)]));
  });

  it('give way to what was saved since', async () => {
    const browser = new Browser();
    await browser.open().save(session(paul, 9), null);
    await browser.keptBefore(oldRow(paul, 7));
    const store = browser.open();
    expect(await found(store)).toEqual([session(paul, 9)]);
    await store.save(session(amina), null);
    await moved(store);
    expect(await browser.bucket.holds('file', session(paul, 9))).toBe(true);
  });

  it('are removed with their session', async () => {
    const browser = new Browser();
    await browser.keptBefore(oldRow(paul), oldRow(amina));
    await browser.open().remove(paul);
    expect(await found(browser.open())).toEqual([session(amina)]);
  });

  it('are all found, whenever the browser refuses and whenever the page is closed', async () => {
    const deed = fc.constantFrom<Deed>(
      'save',
      'reload',
      'bucket fails',
      'bucket works',
      'site fails',
      'site works',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
        const browser = new Browser();
        await browser.keptBefore(oldRow(paul, 7));
        const visit = new Visit(browser);
        for (const one of deeds) await visit.deeds[one]();
        for (const one of ['bucket works', 'site works'] as const) await visit.deeds[one]();
        expect(new Set(await found(browser.open()))).toEqual(new Set([session(paul, 7), ...visit.saved]));
      }),
      { numRuns: 50 },
    );
  });
});

type Deed = 'save' | 'reload' | 'bucket fails' | 'bucket works' | 'site fails' | 'site works';

/** Somebody who saves and comes back, in a browser that refuses now and then. */
class Visit {
  readonly #browser: Browser;
  #store: RecordStore;
  #sequence = 0;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#store = browser.open();
  }

  readonly deeds: Readonly<Record<Deed, () => Promise<void> | void>> = {
    save: () => this.#save(),
    reload: () => void (this.#store = this.#browser.open()),
    'bucket fails': () => void (this.#browser.buckets.fault = 'UnknownError'),
    'bucket works': () => void (this.#browser.buckets.fault = null),
    'site fails': () => this.#browser.site.refuses('database', 'UnknownError'),
    'site works': () => this.#browser.site.refuses('database', null),
  };

  /** What was called saved, last. */
  get saved() {
    return this.#sequence === 0 ? [] : [session(amina, this.#sequence)];
  }

  async #save(): Promise<void> {
    const next = this.#sequence + 1;
    const saving = this.#store.save(session(amina, next), this.#sequence || null);
    if (await saving.then(...settled)) this.#sequence = next;
  }
}

const settled = [() => true, () => false] as const;
