/** One tab writes at a time. */
import { describe, expect, it, vi } from 'vitest';
import { oneWriter } from '#storage/one-writer.ts';

/** Web Locks as the standard has them, for one exclusive lock: what the tabs of one browser share. */
function browserLocks() {
  let endHolder: ((error: Error) => void) | undefined;
  const request = (_name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (endHolder && !options.steal) return Promise.resolve(work(null));
    endHolder?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      endHolder = reject;
      Promise.resolve(work({ mode: 'exclusive', name: 'writer' })).then(resolve, reject);
    });
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

describe('one writer', () => {
  it('is the first tab; the second learns that the form is open elsewhere', async () => {
    const locks = browserLocks();
    expect(await oneWriter(locks).holdWriter(vi.fn())).toBe('held');
    expect(await oneWriter(locks).holdWriter(vi.fn())).toBe('elsewhere');
  });

  it('is the tab that takes over, and the other tab is told', async () => {
    const locks = browserLocks();
    const [first, second] = [oneWriter(locks), oneWriter(locks)];
    const [firstLost, secondLost] = [vi.fn(), vi.fn()];
    await first.holdWriter(firstLost);
    await second.holdWriter(secondLost);
    await second.takeOver();
    await vi.waitFor(() => expect(firstLost).toHaveBeenCalledOnce());
    expect(secondLost).not.toHaveBeenCalled();
  });

  it('goes back and forth as often as the person likes', async () => {
    const locks = browserLocks();
    const [first, second] = [oneWriter(locks), oneWriter(locks)];
    const [firstLost, secondLost] = [vi.fn(), vi.fn()];
    await first.holdWriter(firstLost);
    await second.holdWriter(secondLost);
    await second.takeOver();
    await first.takeOver();
    await vi.waitFor(() => expect(secondLost).toHaveBeenCalledOnce());
    expect(firstLost).toHaveBeenCalledOnce();
  });

  it('is every tab where the browser has no locks', async () => {
    const writer = oneWriter(undefined);
    expect(await writer.holdWriter(vi.fn())).toBe('held');
    await expect(writer.takeOver()).resolves.toBeUndefined();
  });

  it('is this tab where locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('no locks here', 'SecurityError'));
    const lost = vi.fn();
    const writer = oneWriter({ request });
    expect(await writer.holdWriter(lost)).toBe('held');
    expect(lost).not.toHaveBeenCalled();
  });
});
