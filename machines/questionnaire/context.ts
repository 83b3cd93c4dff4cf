/** What the session holds and what it is given: data and, as functions, the clock and chance from outside. */
import type { Options } from '#content/schema.ts';
import type { Words } from '#content/schema-words.ts';
import type { LocalFacts } from '#domain/clinic/local-facts.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { placeAt, type Place } from '#domain/journey/path.ts';
import type { SessionProblem, StorageProblem } from '#domain/problems/problem.ts';
import { hasAnswers } from '#domain/record/new-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Settings } from '#domain/clinic/settings.ts';
import type { Device } from './events.ts';

/** Every word of the person's journey in one language, and the options. */
export interface LoadedWords {
  readonly words: Words;
  readonly options: Options;
  readonly localFacts: LocalFacts;
}

export interface Save {
  readonly record: AnswersRecord;
  /** The state that is known to stand on the device; null: nothing stands there. */
  readonly over: AnswersRecord | null;
}

export interface QuestionnaireInput {
  readonly pack: Pack;
  /** A fresh record; main.ts makes its id and seed. */
  readonly record: AnswersRecord;
  /** What was last found on this device, newest first. */
  readonly saved: readonly AnswersRecord[];
  /** Words of the first screens, in record.language. */
  readonly words: Words;
  /** What the clinic that serves this page has set. */
  readonly settings: Settings;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  readonly now: () => Moment;
}

export interface QuestionnaireContext extends QuestionnaireInput {
  readonly device: Device | null;
  /** null until the words of the whole journey are there. */
  readonly options: Options | null;
  /** What the clinic has added to the comparison. */
  readonly localFacts: LocalFacts;
  /** Every part of the language is loaded, not only that of the first screens. */
  readonly allWords: boolean;
  /** The language being loaded; it becomes the record's when its words are there. */
  readonly wantedLanguage: string;
  /** HH:MM of the last save that was read back. */
  readonly savedAt: string | null;
  /** The session as this page last knew it to stand on the device; null: nowhere. */
  readonly stored: AnswersRecord | null;
  /** Given to be saved since then, and failed: any of them may stand there all the same. */
  readonly unsure: readonly AnswersRecord[];
  /** What was last given to be saved, or was found saved. */
  readonly trying: AnswersRecord | null;
  /** How many copies of the answers stood on the device when it was asked last; null: not known. */
  readonly copies: number | null;
  /** Why the last save failed, until one succeeds. */
  readonly saveProblem: StorageProblem | 'unknown' | null;
  /** Sequence of the answers whose whole file the person has found. */
  readonly foundSequence: number;
  /** Another tab has the form, or has written since: nothing is saved before the device was read anew. */
  readonly savingWaits: boolean;
  /** The copy that was written in another tab, while the person chooses between it and the one of this page. */
  readonly twin: AnswersRecord | null;
  /** Id of the copy that was chosen; '' before. */
  readonly goingOnWith: string;
  /** What stopped the last thing that the person asked for. */
  readonly problem: SessionProblem | null;
  /** Where Continue and Back lead after a Change link. */
  readonly returnTo: string | null;
  /** Orders before each move by hand, oldest first. */
  readonly orders: readonly AnswersRecord['ownOrder'][];
  /** The answers before the person went from the priorities to change one; null when they did not. */
  readonly orderBeforeChange: AnswersRecord | null;
  /** What the chosen file holds, until the person agrees. */
  readonly opened: AnswersRecord | null;
}

export const beginning = (input: QuestionnaireInput): QuestionnaireContext => ({
  ...input,
  device: input.settings.sharedDevice ? 'shared' : null,
  options: null,
  localFacts: { facts: [], problems: [] },
  allWords: false,
  wantedLanguage: input.record.language,
  savedAt: null,
  stored: null,
  unsure: [],
  trying: null,
  copies: null,
  saveProblem: null,
  foundSequence: -1,
  savingWaits: false,
  twin: null,
  goingOnWith: '',
  problem: null,
  returnTo: null,
  orders: [],
  orderBeforeChange: null,
  opened: null,
});

/** What is here of a session: in this page, else on the device. */
export const heldOf = (id: string, { record, saved }: QuestionnaireContext): AnswersRecord | undefined =>
  record.id === id ? record : saved.find((kept) => kept.id === id);

/** Is all that was said on the device, as far as it may be kept there? */
export const isStored = ({ record, stored }: QuestionnaireContext): boolean =>
  record.sequence === stored?.sequence;

/** Would leaving lose answers: do they stand in this page only, and in no file that the person has found? */
export const standsHereOnly = (context: QuestionnaireContext): boolean => {
  const { record, device, saveProblem, foundSequence } = context;
  const isKept = device === 'own' && (saveProblem === null || isStored(context));
  const isSaid = hasAnswers(record) || record.drafts !== undefined;
  return device !== null && !isKept && isSaid && foundSequence !== record.sequence;
};

/** Where the person is. */
export const placeOf = ({ record, pack }: QuestionnaireContext): Place => placeAt(record.at, record, pack);
