/** Keeps the address in step with the session, so that the browser's Back works inside it. */
import type { ActorRefFrom } from 'xstate';
import { addressOf, askedBy } from '#machines/questionnaire/address.ts';
import type { questionnaireMachine } from '#machines/questionnaire/machine.ts';

type Session = ActorRefFrom<typeof questionnaireMachine>;

/** The part of a window that is needed here. */
export interface Tab {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Follows the session with the address, and the address (Back, Forward) with the session. What covers a page has an entry of its
 * own, which the page takes when it is uncovered; Back goes past a page that stands there twice.
 */
export function followHistory(session: Session, tab: Tab = window): void {
  const { history, location } = tab;
  const addressNow = () => addressOf(session.getSnapshot());
  let last = addressNow();
  let position = positionIn(history) ?? 0;
  let isAsking = false;

  const write = (how: 'pushState' | 'replaceState') => {
    if (how === 'pushState') position += 1;
    history[how]({ position }, '', last.name === '' ? location.pathname : `#${last.name}`);
  };
  history.replaceState({ position }, '');
  session.subscribe(() => {
    const address = addressNow();
    // Only a move of the session changes the address: a save that ends just now must not undo what the person typed there.
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
    for (const event of askedBy(asked, session.getSnapshot())) session.send(event);
    isAsking = false;
    last = addressNow();
    write('replaceState');
  });
}

/** Which entry of the browser's history it is, counted from where the session began; null for an address that was typed. */
function positionIn({ state }: Tab['history']): number | null {
  const kept: unknown = state;
  if (typeof kept !== 'object' || kept === null || !('position' in kept)) return null;
  return typeof kept.position === 'number' ? kept.position : null;
}
