/** Begins the session and puts its page in the place of the first one; fetched when the person first does something. */
import { mount } from 'svelte';
import { createActor, initialTransition, transition, waitFor } from 'xstate';
import { firstParts, loadParts, questionnaire } from '#content/pack.ts';
import { newRecord } from '#domain/record/new-record.ts';
import { packOf } from '#domain/pack/pack.ts';
import { methodVersion } from '#domain/ranking/ranking.ts';
import { fitToPack } from '#domain/parsing/fit-to-pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Settings } from '#domain/clinic/settings.ts';
import { uuidFrom } from '#domain/record/uuid.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import type { QuestionnaireInput } from '#machines/questionnaire/context.ts';
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import type { WriterLock } from '#storage/writer-lock.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { fetchScreen } from '#ui/patient/screens.ts';
import Patient from '#ui/patient/Patient.svelte';
import { sendersTo } from '#ui/send-soon.svelte.ts';
import { now } from '#app/clock.ts';
import { prefetch } from './prefetch.ts';
import { followHistory } from '#ui/history.ts';
import { sessionWith } from './services.ts';

type Machine = ReturnType<typeof sessionWith>;

/** Where these events lead, without doing any of it. */
function screenAfter(events: readonly QuestionnaireEvent[], machine: Machine, input: QuestionnaireInput) {
  const [beginning] = initialTransition(machine, input);
  return screenOf(events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], beginning));
}

export interface SessionDeps {
  readonly target: HTMLElement;
  readonly language: string;
  readonly store: RecordStore;
  readonly writer: WriterLock;
  readonly saved: readonly AnswersRecord[];
  readonly settings: Settings;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** Where the facts lie that the clinic has added; null: nowhere. */
  readonly localFacts: URL | null;
  /** Takes the first page away. */
  readonly leaveFirstPage: () => Promise<void>;
}

/** Fetches what the page after these events needs; then begins the session, tells it what happened up to now, and shows it. Rejects, with nothing begun, when words or screens cannot be fetched. */
export async function startSession(
  deps: SessionDeps,
  happened: () => readonly QuestionnaireEvent[],
): Promise<void> {
  const { target, language, store, writer, settings, address, localFacts } = deps;
  const words = mergeWords(await loadParts(language, firstParts));
  const pack = packOf(questionnaire);
  const saved = deps.saved.map((record) => fitToPack(record, pack));
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const id = uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
  const record = newRecord({ id, seed, language, method: methodVersion }, pack, now());
  const input = { pack, record, saved, words, settings, address, now };
  const machine = sessionWith({ pack, store, writer, address, localFacts });
  await fetchScreen(screenAfter(happened(), machine, input));
  const session = createActor(machine, { input }).start();
  const senders = sendersTo((event) => session.send(event));
  addEventListener('popstate', senders.settle); // first: words being typed belong to the place that is left
  followHistory(session);
  prefetch(session, { pack, address, now });
  for (const event of happened()) session.send(event);
  await waitFor(session, (snapshot) => !snapshot.matches({ journey: 'resuming' }));
  await fetchScreen(screenOf(session.getSnapshot()));
  await deps.leaveFirstPage();
  mount(Patient, { target, props: { session, senders } });
}
