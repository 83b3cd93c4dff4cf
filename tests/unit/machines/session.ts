/** A session with services that a test answers itself, and shortcuts to walk through it. */
import { createActor, fromPromise, waitFor, type ActorRefFrom } from 'xstate';
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { LoadedWords, Save } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { atOnce } from '#tests/model/at-once.ts';
import { freshRecord, inputOf, type Session } from '#tests/model/session-model.ts';
import { gardenPack } from '#tests/packs/garden.ts';

interface Call<I, O> {
  readonly input: I;
  readonly answer: (output: O) => void;
  readonly fail: (error: Error) => void;
}

/** A service that keeps its calls until the test answers them. */
export function service<O, I>() {
  const calls: Call<I, O>[] = [];
  const logic = fromPromise<O, I>(
    ({ input }) =>
      new Promise((resolve, reject) => {
        calls.push({ input, answer: resolve, fail: reject });
      }),
  );
  const last = () => {
    const call = calls.at(-1);
    if (!call) throw new RangeError('The service was not called.');
    return call;
  };
  return { calls, logic, last };
}

export const services = () => ({
  saveRecord: service<string, Save>(),
  loadWords: service<LoadedWords, string>(),
  readFile: service<AnswersRecord, Blob>(),
  countCopies: service<number, string>(),
  removeRecord: service<null, string>(),
  eraseEverything: service<undefined, unknown>(),
  saveBeside: service<AnswersRecord, AnswersRecord>(),
  takeOver: service<null, undefined>(),
});

interface Opened {
  readonly session: ActorRefFrom<typeof questionnaireMachine>;
  readonly calls: ReturnType<typeof services>;
  readonly now: () => Session;
  /** Resolves when the session is in this state. */
  readonly until: (state: Parameters<Session['matches']>[0]) => Promise<Session>;
}

/** A person who opened the page, with what this device held then, and what it holds when it is read anew. */
export function opened(
  saved: readonly AnswersRecord[] = [],
  pack: Pack = gardenPack,
  later = () => saved,
): Opened {
  const calls = services();
  const actors = Object.fromEntries(Object.entries(calls).map(([name, { logic }]) => [name, logic]));
  const machine = questionnaireMachine.provide({ actors: { ...actors, readSaved: atOnce(later) } });
  const session = createActor(machine, { input: inputOf(pack, freshRecord(pack), saved) }).start();
  return {
    session,
    calls,
    now: () => session.getSnapshot(),
    until: (state) => waitFor(session, (snapshot) => snapshot.matches(state), { timeout: 1000 }),
  };
}

/** The same, begun on a device of this kind. */
export function begun(device: 'own' | 'shared', pack: Pack = gardenPack): Opened {
  const open = opened([], pack);
  open.session.send({ type: 'device.chosen', device });
  open.session.send({ type: 'sitting.started' });
  return open;
}
