/** Keeps the address in step with the sitting: place ids only, never an answer, so that the browser's Back works inside it. */
import type { ActorRefFrom } from 'xstate';
import { placesOnPath } from '#domain/path.ts';
import type { questionnaireMachine } from '#machines/questionnaire.ts';
import { screenOf } from '#machines/screen.ts';

type Sitting = ActorRefFrom<typeof questionnaireMachine>;

const covering = ['comparison', 'meaning', 'privacy', 'about', 'too-much', 'pausing', 'erasing'];

/** Where the person is, as it stands after '#': a side page, a place, or nothing on the first page. */
function addressOf(sitting: Sitting): string {
  const snapshot = sitting.getSnapshot();
  const screen = screenOf(snapshot);
  if (covering.includes(screen)) return screen;
  return snapshot.matches({ journey: 'walking' }) ? snapshot.context.record.at : '';
}

/** Follows the sitting with the address, and the address (Back, Forward) with the sitting. */
export function followHistory(sitting: Sitting): void {
  let last = addressOf(sitting);
  const shown = (address: string) => (address === '' ? location.pathname : `#${address}`);
  sitting.subscribe(() => {
    const address = addressOf(sitting);
    // Only a move of the sitting changes the address: a save that ends just now must not undo what the person typed there.
    if (address === last) return;
    last = address;
    if (address !== location.hash.slice(1)) history.pushState(null, '', shown(address));
  });
  addEventListener('popstate', () => {
    const wanted = location.hash.slice(1);
    if (wanted === addressOf(sitting)) return;
    sitting.send({ type: 'aside.closed' });
    // Before the first place stands the first page; from further on, Back does not leave by accident.
    const isAtStart = sitting.getSnapshot().context.record.at === firstPlaceOf(sitting);
    if (wanted === '') {
      if (isAtStart) sitting.send({ type: 'page.backed' });
    } else if (!covering.includes(wanted)) sitting.send({ type: 'place.chosen', place: wanted });
    if (addressOf(sitting) !== location.hash.slice(1))
      history.replaceState(null, '', shown(addressOf(sitting)));
  });
}

function firstPlaceOf(sitting: Sitting): string | undefined {
  const { record, pack } = sitting.getSnapshot().context;
  return placesOnPath(record, pack)[0]?.id;
}
