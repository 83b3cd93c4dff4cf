/** One tab writes at a time: the lock goes with the tab, also when it crashes. */

const lockName = 'waymark.writer';

export interface OneWriter {
  /** Makes this tab the writer unless another one is. `onLost` is called when another tab takes over later. */
  holdWriter(onLost: () => void): Promise<'held' | 'elsewhere'>;
  /** Makes this tab the writer whoever is: the other tab's onLost is called. */
  takeOver(): Promise<void>;
}

type Locks = Pick<LockManager, 'request'>;

/** Without Web Locks (an old browser, a page without https) every tab is taken as the only one. */
export function oneWriter(locks: Locks | undefined = ownLocks()): OneWriter {
  let tellLost = (): void => undefined;

  /** Says whether the lock was granted, and keeps it until the tab closes or another tab takes it. */
  const request = (manager: Locks, options: LockOptions): Promise<boolean> => {
    let granted = false;
    let tellAnswer: (answer: boolean) => void;
    const answer = new Promise<boolean>((resolve) => (tellAnswer = resolve));
    const ended = manager.request(lockName, options, (lock) => {
      granted = lock !== null;
      tellAnswer(granted);
      return granted ? new Promise<never>(() => undefined) : undefined;
    });
    ended.catch(() => {
      if (granted) tellLost();
    });
    return Promise.race([answer, ended.then(() => granted)]);
  };

  return {
    async holdWriter(onLost) {
      tellLost = onLost;
      if (!locks) return 'held';
      const held = await request(locks, { ifAvailable: true }).catch(() => true); // refused: no tab has any
      return held ? 'held' : 'elsewhere';
    },
    async takeOver() {
      if (locks) await request(locks, { steal: true });
    },
  };
}

const ownLocks = (): Locks | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Pick<Navigator, 'locks'>>).locks;
