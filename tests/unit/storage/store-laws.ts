/** What every store must do: the same tests for the browser's and the one in memory. */
import { expect, it } from 'vitest';
import type { RecordStore } from '#storage/record-store.ts';
import { amina, paul, session, tickingClock } from './sessions.ts';

export function keepsTheLaws(openStore: (now: () => string) => RecordStore): void {
  const open = () => openStore(tickingClock());

  it('has nothing before the first save', async () => {
    expect(await open().list()).toEqual([]);
  });

  it('gives back what was saved, with its id and time', async () => {
    const store = open();
    await store.save(session(amina), null);
    expect(await store.list()).toEqual([
      { id: amina, savedAt: '2026-11-24T14:00:00.000Z', data: session(amina) },
    ]);
  });

  it('keeps only the newest state of a session', async () => {
    const store = open();
    await store.save(session(amina, 1), null);
    await store.save(session(amina, 2), 1);
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 2)]);
  });

  it('keeps two sessions apart, the last saved first', async () => {
    const store = open();
    await store.save(session(amina), null);
    await store.save(session(paul), null);
    expect((await store.list()).map(({ id }) => id)).toEqual([paul, amina]);
  });

  it('keeps copies: a record changed later is not changed in the store', async () => {
    const store = open();
    const record = session(amina);
    await store.save(record, null);
    record.ownItems[0] = { id: 'own.1', text: 'changed' };
    expect((await store.list())[0]?.data).toEqual(session(amina));
  });

  it.each([
    ['older', session(amina, 6), null],
    ['older, of a tab that knew of it', session(amina, 6), 7],
    ['as many changes old', { ...session(amina, 7), ownItems: [] }, 7],
    ['newer, but made of an older one', session(amina, 9), 6],
    ['newer, and made of nothing', session(amina, 9), null],
  ])('keeps what was saved in another tab, whatever comes: %s', async (_, later, over) => {
    const store = open();
    await store.save(session(amina, 7), null);
    await expect(store.save(later, over)).rejects.toThrow(
      expect.objectContaining({ name: 'StorageOvertaken' }),
    );
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 7)]);
  });

  it('saves again what was saved, for whoever was not told', async () => {
    const store = open();
    await store.save(session(amina, 7), null);
    await store.save(session(amina, 7), null);
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 7)]);
  });

  it('keeps a session that was erased by the browser itself', async () => {
    const store = open();
    await store.save(session(amina, 8), 7);
    expect((await store.list()).map(({ data }) => data)).toEqual([session(amina, 8)]);
  });

  it('leaves what a newer page wrote untouched', async () => {
    const store = open();
    const newer = { ...session(amina), version: 2 } as unknown as ReturnType<typeof session>;
    await store.save(newer, null);
    await expect(store.save(session(amina, 9), 1)).rejects.toThrow(
      expect.objectContaining({ name: 'StorageNewer' }),
    );
    expect((await store.list())[0]?.data).toEqual(newer);
  });

  it('holds nothing after everything was erased', async () => {
    const store = open();
    await store.save(session(amina), null);
    await store.save(session(paul), null);
    await store.erase();
    expect(await store.list()).toEqual([]);
  });

  it('lets nothing come back that was being saved while the person erased', async () => {
    const store = open();
    await Promise.all([store.save(session(amina), null), store.erase()]);
    expect(await store.list()).toEqual([]);
  });

  it('holds nothing of a session that was removed, and all of the others', async () => {
    const store = open();
    await store.remove(amina);
    await store.save(session(amina), null);
    await store.save(session(paul), null);
    await Promise.all([store.save(session(amina, 2), 1), store.remove(amina)]);
    expect((await store.list()).map(({ id }) => id)).toEqual([paul]);
  });

  it('saves again for the next person', async () => {
    const store = open();
    await store.save(session(amina), null);
    await store.erase();
    await store.save(session(paul), null);
    expect((await store.list()).map(({ id }) => id)).toEqual([paul]);
  });
}
