/** The bridge between the review's actor and its screens: what they read, and where they send what happened. */
import { getContext, setContext } from 'svelte';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { ReviewKey } from '#content/program-keys.ts';
import type { cameraMachine } from '#machines/review/camera.ts';
import type { ReviewContext, ReviewEvent, reviewMachine } from '#machines/review/machine.ts';
import type { Values } from '#domain/texts/text.ts';
import { translatorOf } from '#domain/texts/translator.ts';
import { keyInstead } from '#ui/key-instead.ts';
import { running } from '#ui/running.ts';

export type ReviewActor = ActorRefFrom<typeof reviewMachine>;

/** All fields are reactive when read in markup or `$derived`. */
export interface Review {
  readonly snapshot: { readonly current: SnapshotFrom<typeof reviewMachine> };
  readonly context: ReviewContext;
  /** Words of the page around the sheet, in the clinician's language. */
  readonly frame: (key: ReviewKey, values?: Values) => string;
  readonly send: (event: ReviewEvent) => void;
  /** For the screen of the state "looking". Throws RangeError outside of it. */
  camera(): ActorRefFrom<typeof cameraMachine>;
}

const key = 'waymark:review';

/** Gives the review to the screens below; the root component calls it while it is set up. */
export function provideReview(actor: ReviewActor): Review {
  const { snapshot, send } = running(actor);
  const translator = $derived.by(() => {
    const { frames, language, pack } = snapshot.current.context;
    const reader = { language, voice: 'adult', itemSet: pack.questionnaire.neutralItemSet } as const;
    return translatorOf(frames[language] ?? {}, reader, keyInstead);
  });
  return setContext(key, {
    snapshot,
    get context() {
      return snapshot.current.context;
    },
    frame: (id, values) => translator.review(id, values),
    send,
    camera: () => cameraOf(actor),
  });
}

function cameraOf(actor: ReviewActor): ActorRefFrom<typeof cameraMachine> {
  const { camera } = actor.getSnapshot().children;
  if (!camera) throw new RangeError('The camera is not in use: ask for it only on its own screen.');
  return camera;
}

/** The review of the page; call it while a component is set up. */
export const review = (): Review => getContext<Review>(key);
