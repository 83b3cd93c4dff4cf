/** Keeps the address in step with the sitting: place ids only, never an answer, so that the browser's Back works inside it. */
import type { ActorRefFrom } from 'xstate';
import type { questionnaireMachine } from '#machines/questionnaire.ts';
import { screenOf } from '#machines/screen.ts';

type Sitting = ActorRefFrom<typeof questionnaireMachine>;

const covering = ['comparison', 'privacy', 'erasing'];

/** Where the person is, as it stands after '#': a side page, a place, or nothing on the first page. */
function addressOf(sitting: Sitting): string {
  const snapshot = sitting.getSnapshot();
  const screen = screenOf(snapshot);
  if (covering.includes(screen)) return screen;
  return snapshot.matches({ journey: 'walking' }) ? snapshot.context.record.at : '';
}

/** Follows the sitting with the address, and the address (Back, Forward) with the sitting. */
export function followHistory(sitting: Sitting): void {
  sitting.subscribe(() => {
    const address = addressOf(sitting);
    if (address !== location.hash.slice(1))
      history.pushState(null, '', address === '' ? location.pathname : `#${address}`);
  });
  addEventListener('popstate', () => {
    const address = location.hash.slice(1);
    if (address === addressOf(sitting)) return;
    sitting.send({ type: 'aside.closed' });
    if (address !== '') sitting.send({ type: 'place.chosen', place: address });
  });
}
