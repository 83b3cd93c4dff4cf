/** The bridge from an actor to Svelte: what it is now, reactive, and where events are sent. */
import { useSelector } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import type { ActorRef, EventObject, Snapshot } from 'xstate';

/** A running machine as a screen sees it. */
export interface Running<S, E> {
  /** Reactive when read in markup or `$derived`. */
  readonly snapshot: { readonly current: S };
  readonly send: (event: E) => void;
}

/** Call it while a component is set up. */
export const running = <S extends Snapshot<unknown>, E extends EventObject>(
  actor: ActorRef<S, E>,
): Running<S, E> => ({
  snapshot: fromStore(useSelector(actor, (now: S) => now)),
  send: (event) => actor.send(event),
});
