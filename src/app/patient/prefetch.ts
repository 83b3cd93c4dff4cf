/** After the first answer, when the browser has time: fetches the PDF's code and fonts, so that it works when the network goes. Once more for letters of another script, which then show on the page too; and at the summary it writes the PDF once, so that a click is answered at once. */
import type { ActorRefFrom } from 'xstate';
import { hasAnswers } from '#domain/record/new-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { whenIdle } from '#ui/idle.ts';
import { showLetters, uncommonIn } from '#app/fonts/detect-scripts.ts';
import type { PdfDeps } from '#app/write-pdf.ts';

type Session = ActorRefFrom<typeof questionnaireMachine>;

/** A part that cannot be fetched now is asked for again when it is needed, and says so then. */
const fetchWriter = (record: AnswersRecord): void =>
  void import('#app/write-pdf.ts').then(({ warmWriter }) => warmWriter(record)).catch(() => undefined);

/** Thrown away: a browser takes three times as long for the first one as for those after it. */
const warmUp = (record: AnswersRecord, deps: PdfDeps): void =>
  void import('#app/write-pdf.ts')
    .then(({ writePdf }) =>
      writePdf({ record, audience: 'everyone', language: record.language, paper: 'letter' }, deps),
    )
    .catch(() => undefined);

export function prefetch(session: Session, deps: PdfDeps): void {
  const fetchedFor = new Set<string>();
  let hasBegun = false;
  let isWaiting = false;
  let isPrerendered = false;
  const recordNow = () => session.getSnapshot().context.record;
  const fetchNow = () => {
    isWaiting = false;
    fetchWriter(recordNow());
    showLetters(JSON.stringify(recordNow()), recordNow(), deps.pack);
  };
  session.subscribe((snapshot) => {
    if (isPrerendered || screenOf(snapshot) !== 'summary') return;
    isPrerendered = true;
    whenIdle([() => warmUp(recordNow(), deps)]);
  });
  session.subscribe(({ context: { record } }) => {
    if (isWaiting || !hasAnswers(record)) return;
    const characters = uncommonIn(JSON.stringify(record));
    if (hasBegun && characters.every((character) => fetchedFor.has(character))) return;
    for (const character of characters) fetchedFor.add(character);
    hasBegun = true;
    isWaiting = true;
    whenIdle([fetchNow]);
  });
  // What is typed shows before it is an answer.
  addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      showLetters(target.value, recordNow(), deps.pack);
  });
}
