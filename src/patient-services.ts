/** Fills the slots of the sitting with the browser's own means: storage, words, files, and the PDF when it is needed. */
import { fromCallback } from 'xstate';
import { loadParts, loadOptions, sheetParts } from '#content/pack.ts';
import type { Options } from '#content/schema.ts';
import type { Pack } from '#domain/pack.ts';
import { parseRecord } from '#domain/parse-record.ts';
import { ReaderUnavailable } from '#domain/problem.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { mergeWords } from '#domain/wording.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { handoverMachine, type PdfOrder } from '#machines/handover.ts';
import type { LoadedWords } from '#machines/questionnaire-context.ts';
import { questionnaireMachine } from '#machines/questionnaire.ts';
import { WriterUnavailable } from '#pdf/write-errors.ts';
import type { OneWriter } from '#storage/one-writer.ts';
import { StorageSilent, type RecordStore } from '#storage/record-store.ts';
import { boundedActor } from './bounded-actor.ts';
import { now } from './clock.ts';

export interface PatientMeans {
  readonly pack: Pack;
  readonly store: RecordStore;
  readonly writer: OneWriter;
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

/** The newest record of a sitting that this device holds, or null. */
async function newestOf(id: string, store: RecordStore): Promise<AnswersRecord | null> {
  const found = (await store.list()).find((stored) => stored.id === id);
  return found ? parseRecord(found.data) : null;
}

/** Rejects with WriterUnavailable when the program that writes cannot be fetched. */
const fetchWriter = () =>
  import('./write-pdf.ts').catch(() => {
    throw new WriterUnavailable();
  });

/** Rejects with ReaderUnavailable when the program that reads cannot be fetched. */
const fetchReader = () =>
  import('./read-file.ts').catch(() => {
    throw new ReaderUnavailable();
  });

/** A person who waits longer for the storage is told that nothing is saved yet. */
const storage = { longest: 5000, late: () => new StorageSilent() };
const network = (late: () => Error) => ({ longest: 15_000, late });
const noWords = () => new Error('The words did not come in time.');
/** The worker has half a minute of its own. */
const writing = { longest: 45_000, late: () => new WriterUnavailable() };

export const sittingWith = ({ pack, store, writer, address, localFacts }: PatientMeans) =>
  questionnaireMachine.provide({
    actors: {
      saveRecord: boundedActor(storage, async (record: AnswersRecord) => {
        await store.save(record);
        return now().time;
      }),
      loadWords: boundedActor(network(noWords), (language: string) => loadAll(language, pack, localFacts)),
      readFile: boundedActor(
        network(() => new ReaderUnavailable()),
        async (file: ChosenFile) => (await fetchReader()).openFile(file, pack),
      ),
      removeRecord: boundedActor(storage, (id: string) => store.remove(id).then(() => null)),
      eraseEverything: boundedActor(storage, () => store.erase().then(() => null)),
      takeOver: boundedActor(storage, async (id: string) => {
        await writer.takeOver();
        return newestOf(id, store);
      }),
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
