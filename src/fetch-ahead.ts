/** After the first answer, when the browser has time: fetches the PDF's code and fonts, so that it works when the network goes. */
import type { ActorRefFrom } from 'xstate';
import { hasAnswers } from '#domain/new-record.ts';
import type { questionnaireMachine } from '#machines/questionnaire.ts';

/** A part that cannot be fetched now is asked for again when it is needed, and says so then. */
const fetchWriter = (): void =>
  void import('./write-pdf.ts').then(({ warmWriter }) => warmWriter()).catch(() => undefined);

export function fetchAhead(sitting: ActorRefFrom<typeof questionnaireMachine>): void {
  const subscription = sitting.subscribe(({ context }) => {
    if (!hasAnswers(context.record)) return;
    subscription.unsubscribe();
    // Safari has no idle callback yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchWriter);
    else setTimeout(fetchWriter, 500);
  });
}
