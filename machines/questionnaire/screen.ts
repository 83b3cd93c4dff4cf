/** Which screen the session shows: read off what its states say of themselves. */
import type { SnapshotFrom } from 'xstate';
import type { Page } from '#content/schema.ts';
import { failedScreen, loadingScreen } from './loading-words.ts';
import { placeOf, type QuestionnaireContext } from './context.ts';
import type { questionnaireMachine, states } from './machine.ts';
import type { OwnScreen, ScreensIn, StateMeta } from './screen-meta.ts';

export type QuestionnaireSnapshot = SnapshotFrom<typeof questionnaireMachine>;

export type ScreenId = Page['kind'] | ScreensIn<typeof states>;

export interface Shown extends Pick<OwnScreen, 'layout'>, Partial<Pick<OwnScreen, 'title'>> {
  readonly screen: ScreenId;
}

/** What is before the person. */
export function shownBy(snapshot: QuestionnaireSnapshot): Shown {
  const meta = metaShown(snapshot);
  if (!('title' in meta)) return { screen: placeOf(snapshot.context).page.kind };
  // ScreenId is made of the names that the states have.
  return meta as OwnScreen & { screen: ScreenId };
}

export const screenOf = (snapshot: QuestionnaireSnapshot): ScreenId => shownBy(snapshot).screen;

/** What a region says; each shows one screen at most. */
export const metaOf = (
  snapshot: QuestionnaireSnapshot,
  region: 'journey' | 'overlay',
): StateMeta | undefined =>
  Object.entries(snapshot.getMeta()).find(([id]) => id.startsWith(`questionnaire.${region}.`))?.[1];

/** A side page covers the journey; words that are missing come before both, and nothing before what stands alone. */
function metaShown(snapshot: QuestionnaireSnapshot): StateMeta {
  const { context } = snapshot;
  const journey = metaOf(snapshot, 'journey') ?? loadingScreen;
  if (snapshot.hasTag('alone')) return journey;
  const shown = isWaiting(journey, context) ? journey : (metaOf(snapshot, 'overlay') ?? journey);
  if (hasFailed(snapshot, shown)) return failedScreen;
  return isWaiting(shown, context) ? loadingScreen : shown;
}

/** Did words not come that are needed? The first page has its own, unless it shall speak another language. */
function hasFailed(snapshot: QuestionnaireSnapshot, shown: StateMeta): boolean {
  const { wantedLanguage, record } = snapshot.context;
  const isEnough = snapshot.matches({ journey: 'welcome' }) && wantedLanguage === record.language;
  return snapshot.matches({ words: 'failed' }) && (!isEnough || isWaiting(shown, snapshot.context));
}

/** Does it say more than the words that have come? The first step has its words from the start. */
function isWaiting(meta: StateMeta, { allWords, record, pack }: QuestionnaireContext): boolean {
  if (allWords) return false;
  if ('title' in meta) return meta.needsWords ?? false;
  return !pack.questionnaire.steps[0]?.pages.some((page) => page.id === record.at);
}
