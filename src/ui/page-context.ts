/** What the first page and the frame around every page need; the pre-session gives it first, then the session does. */
import { getContext, setContext } from 'svelte';
import type { SessionProblem, StorageProblem } from '#domain/problems/problem.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { Device, QuestionnaireEvent } from '#machines/questionnaire/events.ts';

/** All fields are reactive when read in markup or `$derived`. */
export interface PageContext {
  readonly ui: Translator['ui'];
  readonly aid: Translator['aid'];
  readonly language: string;
  /** Those that the content has and the clinic offers. */
  readonly languages: readonly string[];
  /** Of the content. */
  readonly version: string;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  /** From there, the form on paper: the person's own, or where it is chosen. */
  readonly paper: string;
  readonly device: Device | null;
  /** The clinic's own device: nobody is asked. */
  readonly deviceIsGiven: boolean;
  /** What this device still has, newest first. */
  readonly saved: readonly Pick<AnswersRecord, 'id' | 'changedAt'>[];
  /** What stopped the last thing that the person asked for. */
  readonly problem: SessionProblem | null;
  /** HH:MM of the last save that was read back; null where nothing is saved for now, as another tab has the form. */
  readonly savedAt: string | null;
  /** Something that was said is on its way to the device, and nothing has failed. */
  readonly isSaving: boolean;
  /** Leaving this page would lose answers. */
  readonly isOnlyHere: boolean;
  /** Why the last answers are not kept here; null: they are, or need not be. */
  readonly saveProblem: StorageProblem | 'unknown' | null;
  /** A page of the journey stands there, and side pages can be opened over it. */
  readonly isOnJourney: boolean;
  /** It may be too much: on the journey, and on the side pages that are read. */
  readonly canSayTooMuch: boolean;
  /** The pages after the first one are on their way. */
  readonly isEntering: boolean;
  readonly send: (event: QuestionnaireEvent) => void;
  /** Sends words being typed, now. */
  readonly settle: () => void;
}

const key = 'waymark:page-context';

/** Gives it to the components below; call it while the root is set up. */
export const providePageContext = (given: PageContext): PageContext => setContext(key, given);

/** Call it while a component is set up. */
export const pageContext = (): PageContext => getContext<PageContext>(key);

/** The languages to switch to: an empty setting offers all. */
export const offered = (languages: readonly string[], setting: readonly string[]): string[] =>
  languages.filter((language) => setting.length === 0 || setting.includes(language));
