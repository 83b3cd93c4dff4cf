/** The component of each screen: those after the first one are fetched when they are needed, with the styles of all of them. */
import type { Component } from 'svelte';
import type { ScreenId } from '#machines/questionnaire/screen.ts';
import Loading from './frame/Loading.svelte';
import NotLoaded from './frame/NotLoaded.svelte';
import Welcome from './start/Welcome.svelte';

type Loader = () => Promise<{ default: Component }>;
type FirstScreen = 'welcome' | 'loading' | 'words-failed';
type LaterScreen = Exclude<ScreenId, FirstScreen>;

/** There before anything can be fetched. */
const first: Readonly<Record<FirstScreen, Component>> = {
  welcome: Welcome,
  loading: Loading,
  'words-failed': NotLoaded,
};
const loaders: Readonly<Record<LaterScreen, Loader>> = {
  reading: () => import('./considerations/Reading.svelte'),
  ratings: () => import('./considerations/Ratings.svelte'),
  questions: () => import('./considerations/Questions.svelte'),
  notice: () => import('./considerations/Notice.svelte'),
  'own-items': () => import('./priorities/OwnItems.svelte'),
  pairs: () => import('./priorities/Pairs.svelte'),
  priorities: () => import('./priorities/Priorities.svelte'),
  'team-questions': () => import('./summary/TeamQuestions.svelte'),
  check: () => import('./summary/Check.svelte'),
  summary: () => import('./summary/Summary.svelte'),
  comparison: () => import('./comparison/Comparison.svelte'),
  'too-much': () => import('./frame/TooMuch.svelte'),
  pausing: () => import('./frame/Pausing.svelte'),
  'matters-most': () => import('./short/MattersMost.svelte'),
  'first-questions': () => import('./short/FirstQuestions.svelte'),
  meaning: () => import('./meaning/Meaning.svelte'),
  privacy: () => import('./frame/Privacy.svelte'),
  about: () => import('./frame/About.svelte'),
  erasing: () => import('./frame/Erasing.svelte'),
  erased: () => import('./frame/Erased.svelte'),
  closing: () => import('./summary/Closing.svelte'),
  closed: () => import('./frame/Closed.svelte'),
  'team-asking': () => import('./summary/TeamAsking.svelte'),
  'team-showing': () => import('./summary/TeamShowing.svelte'),
  'looking-again': () => import('./summary/Revisit.svelte'),
  elsewhere: () => import('./frame/Elsewhere.svelte'),
  'two-copies': () => import('./frame/TwoCopies.svelte'),
  gone: () => import('./frame/Gone.svelte'),
  restoring: () => import('./frame/Restoring.svelte'),
  confirming: () => import('./frame/Confirming.svelte'),
  refused: () => import('./frame/Refused.svelte'),
};

/** What has come, or is on its way. */
const fetched = new Map<LaterScreen, Component | Promise<Component>>();

/** Is it a screen of its own, fetched when needed? */
export const isLater = (screen: ScreenId): screen is LaterScreen => screen in loaders;

/**
 * The component of a screen, at once when it has come before: a page that waits even for a moment leaves room for the foot to
 * jump up under the finger. A fetch that failed is tried anew the next time.
 */
export function componentOf(screen: ScreenId): Component | Promise<Component> {
  if (!isLater(screen)) return first[screen];
  const known = fetched.get(screen);
  if (known) return known;
  const coming = load(screen);
  fetched.set(screen, coming);
  coming.then(
    (component) => fetched.set(screen, component),
    () => fetched.delete(screen),
  );
  return coming;
}

async function load(screen: LaterScreen): Promise<Component> {
  const [module] = await Promise.all([loaders[screen](), import('#ui/style/later.css')]);
  return module.default;
}

/** Makes sure that a screen is there before it is shown. Rejects when it cannot be fetched. */
export async function fetchScreen(screen: ScreenId): Promise<void> {
  if (isLater(screen)) await componentOf(screen);
}

/** Each fetches one screen that is still to come while the person reads, so that the way on does not wait for the network. */
export const prefetches = (): (() => void)[] =>
  (Object.keys(loaders) as LaterScreen[])
    .filter((screen) => !fetched.has(screen))
    .map((screen) => () => void fetchScreen(screen).catch(() => undefined));
