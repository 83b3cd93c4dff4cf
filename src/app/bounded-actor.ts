/** Actors for what a browser or a network is asked for: each is given up after a time, since no wait may be without an end. */
import { fromPromise } from 'xstate';
import { withinTime } from '#storage/within-time.ts';

/** How long it may take, in ms, and the error that stands for no answer. */
interface Patience {
  readonly longest: number;
  readonly late: () => Error;
}

/** `work` is told by `left` when nobody waits for it any more. */
export const boundedActor = <O, I = unknown>(
  { longest, late }: Patience,
  work: (input: I, left: AbortSignal) => Promise<O>,
) => fromPromise<O, I>(({ input, signal }) => withinTime(work(input, signal), longest, late));
