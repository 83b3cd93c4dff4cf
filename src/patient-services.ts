/** Fills the slots of the sitting with the browser's own means: storage, words, files, and the PDF when it is needed. */
import { fromCallback, fromPromise } from 'xstate';
import { loadParts, loadOptions, sheetParts } from '#content/pack.ts';
import type { Options } from '#content/schema.ts';
import type { Pack } from '#domain/pack.ts';
import { parseRecord } from '#domain/parse-record.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { mergeWords } from '#domain/wording.ts';
import { handoverMachine } from '#machines/handover.ts';
import type { LoadedWords } from '#machines/questionnaire-context.ts';
import { questionnaireMachine } from '#machines/questionnaire.ts';
import { WriterUnavailable } from '#pdf/write-errors.ts';
import type { OneWriter } from '#storage/one-writer.ts';
import type { RecordStore } from '#storage/record-store.ts';
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

export const sittingWith = ({ pack, store, writer, address, localFacts }: PatientMeans) =>
  questionnaireMachine.provide({
    actors: {
      saveRecord: fromPromise(async ({ input }) => {
        await store.save(input);
        return now().time;
      }),
      loadWords: fromPromise(({ input }) => loadAll(input, pack, localFacts)),
      readFile: fromPromise(async ({ input }) => (await import('./read-file.ts')).openFile(input, pack)),
      removeRecord: fromPromise(({ input }) => store.remove(input).then(() => null)),
      eraseEverything: fromPromise(() => store.erase().then(() => null)),
      takeOver: fromPromise(async ({ input }) => {
        await writer.takeOver();
        return newestOf(input, store);
      }),
      watchWriter: fromCallback(({ sendBack }) => writer.onLost(() => sendBack({ type: 'writer.lost' }))),
      handover: handoverMachine.provide({
        actors: {
          writePdf: fromPromise(async ({ input }) => {
            const { writePdf } = await fetchWriter();
            return writePdf(input, { pack, address, now });
          }),
        },
      }),
    },
    actions: { replaceDocument: () => location.replace(location.pathname) },
  });
