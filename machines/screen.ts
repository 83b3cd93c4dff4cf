/** Which screen a state of the sitting shows: the one list that app, tests and pictures walk over. */
import type { SnapshotFrom } from 'xstate';
import type { Page } from '#content/schema.ts';
import { placeOf } from './questionnaire-context.ts';
import type { questionnaireMachine } from './questionnaire.ts';

export type QuestionnaireSnapshot = SnapshotFrom<typeof questionnaireMachine>;

export type ScreenId =
  | Page['kind']
  | 'welcome'
  | 'comparison'
  | 'meaning'
  | 'privacy'
  | 'about'
  | 'too-much'
  | 'pausing'
  | 'erasing'
  /** Asks before, and then shows, the whole sheet to the care team. */
  | 'team-asking'
  | 'team-showing'
  | 'erased'
  /** The earlier order, on another day. */
  | 'looking-again'
  | 'closing'
  | 'closed'
  | 'elsewhere'
  | 'restoring'
  | 'confirming'
  | 'refused'
  /** Words are on their way. */
  | 'loading'
  | 'words-failed';

/** A side page covers the journey; words that are missing come before both. */
export function screenOf(snapshot: QuestionnaireSnapshot): ScreenId {
  if (snapshot.matches({ journey: 'erasing' }) || snapshot.matches({ journey: 'erased' })) return 'erased';
  if (snapshot.matches({ journey: 'closing' })) return 'closed';
  if (snapshot.matches({ journey: 'elsewhere' })) return 'elsewhere';
  return wordsScreen(snapshot) ?? asideScreen(snapshot) ?? journeyScreen(snapshot);
}

function wordsScreen(snapshot: QuestionnaireSnapshot): ScreenId | null {
  if (snapshot.matches({ words: 'failed' })) return 'words-failed';
  const { allWords, record, pack } = snapshot.context;
  const first = pack.questionnaire.steps[0]?.pages.some((page) => page.id === record.at) ?? false;
  const isHere = (['walking', 'lookingAgain'] as const).some((journey) => snapshot.matches({ journey }));
  return isHere && !allWords && !first ? 'loading' : null;
}

function asideScreen(snapshot: QuestionnaireSnapshot): ScreenId | null {
  const later = (screen: ScreenId) => (snapshot.context.allWords ? screen : 'loading');
  for (const screen of ['comparison', 'about', 'pausing'] as const)
    if (snapshot.matches({ aside: screen })) return later(screen);
  if (snapshot.matches({ aside: 'tooMuch' })) return later('too-much');
  for (const screen of ['meaning', 'privacy'] as const)
    if (snapshot.matches({ aside: screen })) return screen;
  if (snapshot.matches({ aside: 'closing' })) return 'closing';
  if (snapshot.matches({ aside: { team: 'asking' } })) return 'team-asking';
  if (snapshot.matches({ aside: { team: 'showing' } })) return 'team-showing';
  return snapshot.matches({ aside: 'erasing' }) ? 'erasing' : null;
}

function journeyScreen(snapshot: QuestionnaireSnapshot): ScreenId {
  if (snapshot.matches({ journey: { opening: 'refused' } })) return 'refused';
  if (snapshot.matches({ journey: { opening: 'confirming' } })) return 'confirming';
  if (snapshot.matches({ journey: 'opening' })) return 'restoring';
  if (snapshot.matches({ journey: 'lookingAgain' })) return 'looking-again';
  return snapshot.matches({ journey: 'welcome' }) ? 'welcome' : placeOf(snapshot.context).page.kind;
}
