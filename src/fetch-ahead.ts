/** After the first answer, when the browser has time: fetches the PDF's code and fonts, so that it works when the network goes. Once more for letters of another script; and at the summary it writes the PDF once, so that a click is answered at once. */
import type { ActorRefFrom } from 'xstate';
import { hasAnswers } from '#domain/new-record.ts';
import type { AnswersRecord } from '#domain/record.ts';
import type { questionnaireMachine } from '#machines/questionnaire.ts';
import { screenOf } from '#machines/screen.ts';
import { whenIdle } from '#ui/idle.ts';
import type { PdfMeans } from './write-pdf.ts';

/** A part that cannot be fetched now is asked for again when it is needed, and says so then. */
const fetchWriter = (record: AnswersRecord): void =>
  void import('./write-pdf.ts').then(({ warmWriter }) => warmWriter(record)).catch(() => undefined);

/** Thrown away: a browser takes three times as long for the first one as for those after it. */
const rehearse = (record: AnswersRecord, means: PdfMeans): void =>
  void import('./write-pdf.ts')
    .then(({ writePdf }) =>
      writePdf({ record, audience: 'everyone', language: record.language, paper: 'letter' }, means),
    )
    .catch(() => undefined);

/** Characters that English and French do without. */
const uncommon = /[^\u0000-\u017F\u2000-\u206F]/gu;

export function fetchAhead(sitting: ActorRefFrom<typeof questionnaireMachine>, means: PdfMeans): void {
  const fetchedFor = new Set<string>();
  let hasBegun = false;
  let isWaiting = false;
  let isRehearsed = false;
  const recordNow = () => sitting.getSnapshot().context.record;
  const fetchNow = () => {
    isWaiting = false;
    fetchWriter(recordNow());
  };
  sitting.subscribe((snapshot) => {
    if (isRehearsed || screenOf(snapshot) !== 'summary') return;
    isRehearsed = true;
    whenIdle([() => rehearse(recordNow(), means)]);
  });
  sitting.subscribe(({ context: { record } }) => {
    if (isWaiting || !hasAnswers(record)) return;
    const characters = JSON.stringify(record.answers).match(uncommon) ?? [];
    if (hasBegun && characters.every((character) => fetchedFor.has(character))) return;
    for (const character of characters) fetchedFor.add(character);
    hasBegun = true;
    isWaiting = true;
    whenIdle([fetchNow]);
  });
}
