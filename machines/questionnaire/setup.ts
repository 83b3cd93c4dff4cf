/** The session's types, actors and guards: what its states are written with. */
import { fromCallback, fromPromise, setup } from 'xstate';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { handoverMachine } from '#machines/handover.ts';
import type { LoadedWords, QuestionnaireContext, QuestionnaireInput, Save } from './context.ts';
import type { QuestionnaireEvent } from './events.ts';
import { guards } from './guards.ts';
import type { StateMeta, StateTag } from './screen-meta.ts';
import { MissingImplementation } from '#machines/missing-implementation.ts';
import { tradeOffsMachine } from '#machines/trade-offs.ts';

const empty = (actor: string) => () => Promise.reject(new MissingImplementation(actor));

export const questionnaireSetup = setup({
  types: {} as {
    context: QuestionnaireContext;
    events: QuestionnaireEvent;
    input: QuestionnaireInput;
    children: { tradeOffs: 'tradeOffs'; handover: 'handover'; teamHandover: 'handover' };
    meta: StateMeta;
    tags: StateTag;
  },
  actors: {
    tradeOffs: tradeOffsMachine,
    handover: handoverMachine,
    /** Gives HH:MM once the record was saved over what is known to stand there, and read back. StorageOvertaken: something else stands. */
    saveRecord: fromPromise<string, Save>(empty('saveRecord')),
    /** What this device holds now, newest first. */
    readSaved: fromPromise<AnswersRecord[]>(empty('readSaved')),
    /** Saves a copy as a session of its own and gives it. */
    saveBeside: fromPromise<AnswersRecord, AnswersRecord>(empty('saveBeside')),
    /** Loads every word of a language. */
    loadWords: fromPromise<LoadedWords, string>(empty('loadWords')),
    /** Gives a record that passed the schema; throws a named error. */
    readFile: fromPromise<AnswersRecord, ChosenFile>(empty('readFile')),
    /** How many copies of this session, as it was last saved, stand on this device. */
    countCopies: fromPromise<number, string>(empty('countCopies')),
    /** Takes one session off this device. */
    removeRecord: fromPromise<null, string>(empty('removeRecord')),
    eraseEverything: fromPromise<null>(empty('eraseEverything')),
    /** Makes this tab the writer. */
    takeOver: fromPromise<null>(empty('takeOver')),
    /** Tells when another tab becomes the writer. */
    watchWriter: fromCallback<{ type: 'writer.lost' }>(() => undefined),
  },
  actions: {
    /** Puts a clean document in place of this one, so that Back shows nothing of this person. */
    replaceDocument: () => undefined,
  },
  guards,
});
