/** Web Locks as the standard has them, for one exclusive lock: what the tabs of one browser share. */

export function browserLocks(): Pick<LockManager, 'request'> {
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
