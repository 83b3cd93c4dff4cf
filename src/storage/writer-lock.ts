/** One tab writes at a time: the lock goes with the tab, also when it crashes. */

const lockName = 'waymark.writer';

export interface WriterLock {
  /** Asks to be the writer. Tells when another tab is: at once, or later when it takes over. Gives the way to stop listening. */
  onLost(tell: () => void): () => void;
  /** Makes this tab the writer whoever is; the other tab is told. */
  takeOver(): Promise<void>;
}

type Locks = Pick<LockManager, 'request'>;

/** Without Web Locks (an old browser, a page without https) every tab is taken as the only one. */
export function writerLock(locks: Locks | undefined = ownLocks()): WriterLock {
  const listeners = new Set<() => void>();
  let isWriter = false;
  const tellLost = (): void => listeners.forEach((tell) => tell());

  /** Says whether the lock was granted, and keeps it until the tab closes or another tab takes it. */
  const request = (manager: Locks, options: LockOptions): Promise<boolean> => {
    let granted = false;
    let tellAnswer: (answer: boolean) => void;
    const answer = new Promise<boolean>((resolve) => (tellAnswer = resolve));
    const ended = manager.request(lockName, options, (lock) => {
      granted = lock !== null;
      isWriter ||= granted;
      tellAnswer(granted);
      return granted ? new Promise<never>(() => undefined) : undefined;
    });
    ended.catch(() => {
      if (!granted) return;
      isWriter = false;
      tellLost();
    });
    return Promise.race([answer, ended.then(() => granted)]);
  };

  return {
    onLost(tell) {
      listeners.add(tell);
      const answer = locks && request(locks, { ifAvailable: true });
      // A browser that refuses locks gives them to no tab.
      answer?.then((held) => held || tellLost()).catch(() => undefined);
      return () => listeners.delete(tell);
    },
    async takeOver() {
      if (locks && !isWriter) await request(locks, { steal: true });
    },
  };
}

const ownLocks = (): Locks | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Pick<Navigator, 'locks'>>).locks;
