/** After the first answer, when the browser has time: fetches the PDF's code and fonts, so that it works when the network goes. Once more for letters of another script. */
import type { ActorRefFrom } from 'xstate';
import { hasAnswers } from '#domain/new-record.ts';
import type { AnswersRecord } from '#domain/record.ts';
import type { questionnaireMachine } from '#machines/questionnaire.ts';

/** A part that cannot be fetched now is asked for again when it is needed, and says so then. */
const fetchWriter = (record: AnswersRecord): void =>
  void import('./write-pdf.ts').then(({ warmWriter }) => warmWriter(record)).catch(() => undefined);

/** Characters that English and French do without. */
const uncommon = /[^\u0000-\u017F\u2000-\u206F]/gu;

export function fetchAhead(sitting: ActorRefFrom<typeof questionnaireMachine>): void {
  const fetchedFor = new Set<string>();
  let hasBegun = false;
  let isWaiting = false;
  const fetchNow = () => {
    isWaiting = false;
    fetchWriter(sitting.getSnapshot().context.record);
  };
  sitting.subscribe(({ context: { record } }) => {
    if (isWaiting || !hasAnswers(record)) return;
    const characters = JSON.stringify(record.answers).match(uncommon) ?? [];
    if (hasBegun && characters.every((character) => fetchedFor.has(character))) return;
    for (const character of characters) fetchedFor.add(character);
    hasBegun = true;
    isWaiting = true;
    // Safari has no idle callback yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow);
    else setTimeout(fetchNow, 500);
  });
}
