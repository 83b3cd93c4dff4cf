/** The store on the person's own device: the laws of every store, and what it does when the browser fails. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserStore } from '#storage/browser.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { keepsTheLaws } from './store-laws.ts';
import { amina, paul, secret, session } from './sessions.ts';

const failing = (name: string) => () => {
  throw new DOMException('planted', name);
};
const named = (name: string): unknown => expect.objectContaining({ name });
const ids = async (store: RecordStore) => (await store.list()).map(({ id }) => id);

/** Every connection that the page opened, oldest first. */
let connections: IDBDatabase[];

beforeEach(() => {
  const factory = new IDBFactory();
  connections = [];
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((...given) => {
    const request = open(...given);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  vi.stubGlobal('indexedDB', factory);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As another tab would have it, without any care for others. */
const openRaw = (version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('waymark', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('refused', { cause: request.error })));
  });

describe('the store of the browser', () => {
  keepsTheLaws(openBrowserStore);

  it('is there again after the page was closed', async () => {
    await openBrowserStore().save(session(amina), null);
    expect(await ids(openBrowserStore())).toEqual([amina]);
  });

  it('asks the browser to have written to the disk before it says so', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await openBrowserStore().save(session(amina), null);
    expect(transaction).toHaveBeenCalledWith('records', 'readwrite', { durability: 'strict' });
  });

  it('leaves no database behind after erasing', async () => {
    const store = openBrowserStore();
    await store.save(session(amina), null);
    await store.erase();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('takes the look of the page with it, and nothing of other sites on the same host', async () => {
    const kept = { 'waymark.theme': 'dark', 'waymark.text-size': 'large', other: 'theirs' };
    const removeItem = vi.fn();
    vi.stubGlobal('localStorage', Object.assign(Object.create({ removeItem }), kept));
    await openBrowserStore().erase();
    expect(removeItem.mock.calls).toEqual([['waymark.theme'], ['waymark.text-size']]);
  });
});

describe('when the browser fails', () => {
  it('says StorageRefused where the person has switched storage off', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failing('SecurityError'));
    await expect(openBrowserStore().save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
  });

  it('opens at the second try', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(failing('UnknownError'));
    expect(await ids(openBrowserStore())).toEqual([]);
  });

  it('says StorageFull when there is no room, and saves when there is room again', async () => {
    const store = openBrowserStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('QuotaExceededError'));
    await expect(store.save(session(amina), null)).rejects.toThrow(named('StorageFull'));
    put.mockRestore();
    await store.save(session(amina), null);
    expect(await ids(store)).toEqual([amina]);
  });

  it('never says saved when nothing was written', async () => {
    const store = openBrowserStore();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      return this.count() as unknown as IDBRequest<IDBValidKey>;
    });
    await expect(store.save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
  });

  it('never says saved when something else was written', async () => {
    const store = openBrowserStore();
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (row: object) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      return put.call(this, { ...(row as object), data: session(amina, 1) });
    });
    await expect(store.save(session(amina, 2), 1)).rejects.toThrow(named('StorageRefused'));
  });

  it('saves the next answer after the connection died unseen', async () => {
    const store = openBrowserStore();
    await store.save(session(amina), null);
    expect(connections).toHaveLength(1);
    connections[0]?.close();
    await store.save(session(amina, 2), 1);
    expect(await ids(store)).toEqual([amina]);
  });

  it('saves the next answer after the browser ended the connection', async () => {
    const store = openBrowserStore();
    await store.save(session(amina), null);
    const [connection] = connections;
    if (connection) forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await store.save(session(amina, 2), 1);
    expect(await ids(store)).toEqual([amina]);
  });
});

describe('when the browser does not answer', () => {
  const never = () => new Promise<never>(() => undefined);
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** Waits in fake time for as long as nobody should have to. */
  async function silent(work: Promise<unknown>): Promise<void> {
    const refusal = expect(work).rejects.toThrow(named('StorageSilent'));
    await vi.advanceTimersByTimeAsync(5000);
    await refusal;
  }

  it('to what it holds, it says so, makes no database, and saves the next answer', async () => {
    const store = openBrowserStore();
    const databases = vi.spyOn(indexedDB, 'databases').mockImplementation(never);
    await silent(store.list());
    databases.mockRestore();
    expect(await indexedDB.databases()).toEqual([]);
    await store.save(session(amina), null);
    expect(await ids(store)).toEqual([amina]);
  });

  it('to being opened, it says so, saves the next answer, and keeps nothing open that comes late', async () => {
    await openBrowserStore().save(session(amina), null);
    const open = vi.spyOn(indexedDB, 'open');
    const real = open.getMockImplementation();
    let late: IDBOpenDBRequest | undefined;
    open.mockImplementationOnce((...given) => {
      late = real?.(...given);
      if (!late) throw new RangeError('No database was opened.');
      const listen = late.addEventListener.bind(late);
      const listenLate = (type: string, tell: (event: Event) => void) =>
        listen(type, (event) => void setTimeout(() => tell(event), 20_000));
      return Object.assign(late, { addEventListener: listenLate });
    });
    const store = openBrowserStore();
    await silent(store.save(session(amina, 2), 1));
    await store.save(session(amina, 3), 1);
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 3)]);
    const use = () => late?.result.transaction('records');
    expect(use, 'it has come').not.toThrow();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(use, 'it is closed').toThrow(named('InvalidStateError'));
  });

  it('that a save is done, it says so, and saves the next answer', async () => {
    const store = openBrowserStore();
    await store.save(session(amina), null);
    const listen = vi.spyOn(IDBTransaction.prototype, 'addEventListener').mockReturnValue(undefined);
    await silent(store.save(session(amina, 2), 1));
    listen.mockRestore();
    await store.save(session(amina, 3), 2);
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 3)]);
  });
});

describe('a device on which nobody wrote yet', () => {
  it('has no database after somebody looked', async () => {
    expect(await openBrowserStore().list()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('beside another tab', () => {
  it('never holds up a newer page, and leaves its data alone afterwards', async () => {
    const old = openBrowserStore();
    await old.save(session(amina), null);
    const newer = await openRaw(2);
    await expect(old.save(session(amina, 2), 1)).rejects.toThrow(named('StorageNewer'));
    expect(newer.version).toBe(2);
  });

  it('does not bring back what was erased in another tab', async () => {
    const waiting = openBrowserStore();
    await waiting.save(session(paul), null);
    const erasing = openBrowserStore();
    await erasing.save(session(amina), null);
    await erasing.erase();
    await expect(waiting.save(session(paul, 2), 1)).rejects.toThrow(named('StorageErased'));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('erases the answers also while a tab that gives no way has the database open', async () => {
    const store = openBrowserStore();
    await store.save(session(amina), null);
    const stubborn = await openRaw();
    await store.erase();
    const left = await new Promise((resolve) => {
      const request = stubborn.transaction('records').objectStore('records').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    expect(JSON.stringify(left)).not.toContain(secret);
    stubborn.close();
  });
});
