/** A tab of a browser with the real session, store and lock, whose device answers when the test lets it. */
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { LoadedWords } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { writerLock } from '#storage/writer-lock.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { readSaved } from '#storage/saved-records.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { freshRecord, inputOf } from './session-model.ts';

/** Lets everything happen that waits for nobody. */
export const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

export interface Tab {
  readonly resume: () => void;
  /** Says whether the page took the words. */
  readonly write: (words: string) => boolean;
  readonly takeOver: () => void;
  readonly choose: (which: 'here' | 'there') => void;
  /** The device does, or answers, the next thing that it was asked. */
  readonly letAnswer: () => void;
  readonly letAnswerAll: () => Promise<void>;
  /** Nothing of this tab would be lost with it. */
  readonly isSaved: () => boolean;
  readonly close: () => void;
}

/** One thing after the other, each twice held up: before it is done, and before its end is told. */
function heldUp() {
  const waiting: (() => void)[] = [];
  const hold = () => new Promise<void>((resolve) => void waiting.push(resolve));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(hold, hold).then(work);
    const finished = next.then(
      (done) => hold().then(() => done),
      (error: unknown) =>
        hold().then(() => {
          throw error;
        }),
    );
    last = finished;
    return finished;
  };
  return { inTurn, waiting };
}

let opened = 0;
const nextId = () => `00000000-0000-4000-8000-${String((opened += 1)).padStart(12, '0')}`;

export async function openTab(
  store: RecordStore,
  locks: Pick<LockManager, 'request'> | undefined,
): Promise<Tab> {
  const { inTurn, waiting } = heldUp();
  const writer = writerLock(locks);
  const machine = questionnaireMachine.provide({
    actors: {
      saveRecord: fromPromise(({ input: { record, over } }) =>
        inTurn(() => store.save(record, over?.sequence ?? null)).then(() => '14:05'),
      ),
      readSaved: fromPromise(() => inTurn(() => readSaved(store))),
      saveBeside: fromPromise(async ({ input }) => {
        const copy = { ...input, id: nextId() };
        await inTurn(() => store.save(copy, null));
        return copy;
      }),
      takeOver: fromPromise(() => writer.takeOver().then(() => null)),
      watchWriter: fromCallback(({ sendBack }) => writer.onLost(() => sendBack({ type: 'writer.lost' }))),
      loadWords: fromPromise<LoadedWords, string>(() =>
        Promise.resolve({ words: {}, options: null as never, localFacts: { facts: [], problems: [] } }),
      ),
    },
  });
  const input = inputOf(pack, { ...freshRecord(pack), id: nextId() }, await readSaved(store));
  const session = createActor(machine, { input }).start();
  const now = () => session.getSnapshot();
  const context = () => now().context;
  const resume = (id: string | undefined) =>
    id !== undefined && session.send({ type: 'sitting.resumed', id });
  await settled();
  return {
    resume: () => void resume(context().saved[0]?.id),
    write: (text) => {
      const before = context().record;
      if (before.at === '') return false;
      session.send({ type: 'question.added', text });
      return context().record !== before;
    },
    takeOver: () => session.send({ type: 'writer.taken' }),
    choose: (which) => {
      if (now().matches({ journey: { twoCopies: 'choosing' } }))
        resume(which === 'here' ? context().record.id : context().twin?.id);
    },
    letAnswer: () => waiting.shift()?.(),
    letAnswerAll: async () => {
      await settled();
      while (waiting.length > 0) {
        waiting.shift()?.();
        await settled();
      }
    },
    isSaved: () =>
      waiting.length === 0 &&
      (context().record.at === '' || context().record.sequence === context().stored?.sequence),
    close: () => void session.stop(),
  };
}
