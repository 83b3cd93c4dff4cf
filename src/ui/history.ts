/** Keeps the address in step with the sitting, so that the browser's Back works inside it. */
import type { ActorRefFrom } from 'xstate';
import { addressOf, askedBy } from '#machines/questionnaire/address.ts';
import type { questionnaireMachine } from '#machines/questionnaire/machine.ts';

type Sitting = ActorRefFrom<typeof questionnaireMachine>;

/** The part of a window that is needed here. */
export interface Tab {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Follows the sitting with the address, and the address (Back, Forward) with the sitting. What covers a page has an entry of its
 * own, which the page takes when it is uncovered; Back goes past a page that stands there twice.
 */
export function followHistory(sitting: Sitting, tab: Tab = window): void {
  const { history, location } = tab;
  const addressNow = () => addressOf(sitting.getSnapshot());
  let last = addressNow();
  let position = positionIn(history) ?? 0;
  let isAsking = false;

  const write = (how: 'pushState' | 'replaceState') => {
    if (how === 'pushState') position += 1;
    history[how]({ position }, '', last.name === '' ? location.pathname : `#${last.name}`);
  };
  history.replaceState({ position }, '');
  sitting.subscribe(() => {
    const address = addressNow();
    // Only a move of the sitting changes the address: a save that ends just now must not undo what the person typed there.
    if (isAsking || address.name === last.name) return;
    const takesEntry = last.covers || address.name === location.hash.slice(1);
    last = address;
    write(takesEntry ? 'replaceState' : 'pushState');
  });
  tab.addEventListener('popstate', () => {
    const before = position;
    position = positionIn(history) ?? before + 1;
    const asked = location.hash.slice(1);
    if (asked === last.name && position < before) {
      history.back();
      return;
    }
    isAsking = true;
    for (const event of askedBy(asked, sitting.getSnapshot())) sitting.send(event);
    isAsking = false;
    last = addressNow();
    write('replaceState');
  });
}

/** Which entry of the browser's history it is, counted from where the sitting began; null for an address that was typed. */
function positionIn({ state }: Tab['history']): number | null {
  const kept: unknown = state;
  if (typeof kept !== 'object' || kept === null || !('position' in kept)) return null;
  return typeof kept.position === 'number' ? kept.position : null;
}
