/** One tab writes at a time. */
import { describe, expect, it, vi } from 'vitest';
import { writerLock } from '#storage/writer-lock.ts';
import { browserLocks } from './browser-locks.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Two tabs of one browser, and what each was told. */
async function twoTabs() {
  const locks = browserLocks();
  const tabs = { first: writerLock(locks), second: writerLock(locks) };
  const heard = { first: vi.fn(), second: vi.fn() };
  tabs.first.onLost(heard.first);
  await settled();
  tabs.second.onLost(heard.second);
  await settled();
  return { ...tabs, heard };
}

describe('one writer', () => {
  it('is the first tab; the second learns that the form is open elsewhere', async () => {
    const { heard } = await twoTabs();
    expect(heard.first).not.toHaveBeenCalled();
    expect(heard.second).toHaveBeenCalledOnce();
  });

  it('is the tab that takes over, and the other tab is told', async () => {
    const { second, heard } = await twoTabs();
    await second.takeOver();
    await settled();
    expect(heard.first).toHaveBeenCalledOnce();
    expect(heard.second).toHaveBeenCalledOnce();
  });

  it('goes back and forth as often as the person likes', async () => {
    const { first, second, heard } = await twoTabs();
    await second.takeOver();
    await first.takeOver();
    await settled();
    expect(heard.first).toHaveBeenCalledOnce();
    expect(heard.second).toHaveBeenCalledTimes(2);
  });

  it('is not taken from itself', async () => {
    const { second, heard } = await twoTabs();
    await second.takeOver();
    await second.takeOver();
    await settled();
    expect(heard.second).toHaveBeenCalledOnce();
  });

  it('tells nobody who has stopped listening', async () => {
    const locks = browserLocks();
    const lost = vi.fn();
    const stop = writerLock(locks).onLost(lost);
    stop();
    await writerLock(locks).takeOver();
    await settled();
    expect(lost).not.toHaveBeenCalled();
  });

  it('is every tab where the browser has no locks', async () => {
    const lost = vi.fn();
    const writer = writerLock(undefined);
    writer.onLost(lost);
    await expect(writer.takeOver()).resolves.toBeUndefined();
    expect(lost).not.toHaveBeenCalled();
  });

  it('is every tab where locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('no locks here', 'SecurityError'));
    const lost = vi.fn();
    writerLock({ request }).onLost(lost);
    await settled();
    expect(lost).not.toHaveBeenCalled();
  });
});
