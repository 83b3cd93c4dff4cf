/** The actors of the session, by the browser's own means: storage, words, files, and the PDF when it is needed. */
import { fromCallback } from 'xstate';
import { loadParts, loadOptions, sheetParts } from '#content/pack.ts';
import type { Options } from '#content/schema.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { ReaderUnavailable } from '#domain/problems/problem.ts';
import { fitToPack } from '#domain/parsing/fit-to-pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { uuidFrom } from '#domain/record/uuid.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { handoverMachine, type PdfOrder } from '#machines/handover.ts';
import type { LoadedWords, Save } from '#machines/questionnaire/context.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { WriterUnavailable } from '#pdf/write-errors.ts';
import type { WriterLock } from '#storage/writer-lock.ts';
import { StorageSilent, type RecordStore } from '#storage/record-store.ts';
import { readSaved } from '#storage/saved-records.ts';
import { boundedActor } from '#app/bounded-actor.ts';
import { now } from '#app/clock.ts';

export interface PatientMeans {
  readonly pack: Pack;
  readonly store: RecordStore;
  readonly writer: WriterLock;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** Where the facts lie that the clinic has added; null: nowhere. */
  readonly localFacts: URL | null;
}

async function loadAll(language: string, pack: Pack, localFacts: URL | null): Promise<LoadedWords> {
  const [parts, options] = await Promise.all([loadParts(language, sheetParts), loadOptions()]);
  const added = localFacts && (await fetchLocalFacts(localFacts, pack, options));
  return { words: mergeWords(parts), options, localFacts: added ?? { facts: [], problems: [] } };
}

const fetchLocalFacts = async (address: URL, pack: Pack, { options }: Options) =>
  (await import('#storage/local-facts-file.ts')).readLocalFacts(address, pack, options);

/** As a session of its own, by a new name. */
async function saveBeside(record: AnswersRecord, store: RecordStore): Promise<AnswersRecord> {
  const copy = { ...record, id: uuidFrom(crypto.getRandomValues(new Uint8Array(16))) };
  await store.save(copy, null);
  return copy;
}

/** Rejects with WriterUnavailable when the program that writes cannot be fetched. */
const fetchWriter = () =>
  import('#app/write-pdf.ts').catch(() => {
    throw new WriterUnavailable();
  });

/** Rejects with ReaderUnavailable when the program that reads cannot be fetched. */
const fetchReader = () =>
  import('#app/read-file.ts').catch(() => {
    throw new ReaderUnavailable();
  });

/** A person who waits longer for the storage is told that nothing is saved yet. */
const storage = { longest: 5000, late: () => new StorageSilent() };
const network = (late: () => Error) => ({ longest: 15_000, late });
const noWords = () => new Error('The words did not come in time.');
/** The worker has half a minute of its own. */
const writing = { longest: 45_000, late: () => new WriterUnavailable() };

export const sessionWith = ({ pack, store, writer, address, localFacts }: PatientMeans) =>
  questionnaireMachine.provide({
    actors: {
      saveRecord: boundedActor(storage, async ({ record, over }: Save) => {
        await store.save(record, over?.sequence ?? null);
        return now().time;
      }),
      readSaved: boundedActor(storage, async () =>
        (await readSaved(store)).map((record) => fitToPack(record, pack)),
      ),
      saveBeside: boundedActor(storage, (record: AnswersRecord) => saveBeside(record, store)),
      loadWords: boundedActor(network(noWords), (language: string) => loadAll(language, pack, localFacts)),
      readFile: boundedActor(
        network(() => new ReaderUnavailable()),
        async (file: ChosenFile) => (await fetchReader()).openFile(file, pack),
      ),
      countCopies: boundedActor(storage, (id: string) => store.copiesOf(id)),
      removeRecord: boundedActor(storage, (id: string) => store.remove(id).then(() => null)),
      eraseEverything: boundedActor(storage, () => store.erase().then(() => null)),
      takeOver: boundedActor(storage, () => writer.takeOver().then(() => null)),
      watchWriter: fromCallback(({ sendBack }) => writer.onLost(() => sendBack({ type: 'writer.lost' }))),
      handover: handoverMachine.provide({
        actors: {
          writePdf: boundedActor(writing, async (order: PdfOrder) => {
            const { writePdf } = await fetchWriter();
            return writePdf(order, { pack, address, now });
          }),
        },
      }),
    },
    actions: { replaceDocument: () => location.replace(location.pathname) },
  });
