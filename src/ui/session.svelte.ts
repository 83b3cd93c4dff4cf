/** The bridge between the session's actor and the screens: what they read, and where they send what happened. */
import { getContext, setContext } from 'svelte';
import type { ActorRefFrom } from 'xstate';
import {
  isStored,
  placeOf,
  standsHereOnly,
  type QuestionnaireContext,
} from '#machines/questionnaire/context.ts';
import type { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import type { QuestionnaireSnapshot } from '#machines/questionnaire/screen.ts';
import { paperAddress } from '#domain/pack/paper-address.ts';
import type { Place } from '#domain/journey/path.ts';
import { readerProfileOf } from '#domain/texts/reader-profile.ts';
import { translatorOf, type Translator } from '#domain/texts/translator.ts';
import { keyInstead } from './key-instead.ts';
import { running } from './running.ts';
import type { Senders } from './send-soon.svelte.ts';
import { offered, providePageContext, type PageContext } from './page-context.ts';

export type SessionActor = ActorRefFrom<typeof questionnaireMachine>;

type Children = QuestionnaireSnapshot['children'];

/** All fields are reactive when read in markup or `$derived`. */
export interface Session extends Senders {
  readonly snapshot: { readonly current: QuestionnaireSnapshot };
  readonly context: QuestionnaireContext;
  readonly place: Place;
  readonly translator: Translator;
  /** A child machine, for the screen of the state that invokes it. Throws RangeError outside of it. */
  child<N extends keyof Children>(name: N): NonNullable<Children[N]>;
}

const key = 'waymark:session';

/** Gives a session to the screens below; the root component calls it while it is set up. */
export function provideSession(actor: SessionActor, senders: Senders): Session {
  const session = setContext(key, sessionOf(actor, senders));
  providePageContext(new SessionPageContext(session));
  return session;
}

/** The session of the page; call it while a component is set up. */
export const session = (): Session => getContext<Session>(key);

function sessionOf(actor: SessionActor, senders: Senders): Session {
  const { snapshot } = running(actor);
  const reader = $derived(readerProfileOf(snapshot.current.context.record, snapshot.current.context.pack));
  const { language, voice, itemSet } = $derived(reader);
  /** Another one only for other words or another reader profile: else every answer would say the whole page anew. */
  const translator = $derived(
    translatorOf(snapshot.current.context.words, { language, voice, itemSet }, keyInstead),
  );
  const place = $derived(placeOf(snapshot.current.context));
  return {
    snapshot,
    get context() {
      return snapshot.current.context;
    },
    get place() {
      return place;
    },
    get translator() {
      return translator;
    },
    send: senders.send,
    sendSoon: senders.sendSoon,
    settle: senders.settle,
    get isTyping() {
      return senders.isTyping;
    },
    child: (name) => childOf(actor, name),
  };
}

/** The address of a person's own form tells of them: a shared device keeps it in its history. */
function paperOf({ translator, context }: Session): string {
  const { language, ...reader } = translator.reader;
  return paperAddress(language, context.device === 'own' ? reader : undefined);
}

const canSayTooMuch = (snapshot: QuestionnaireSnapshot): boolean =>
  snapshot.matches({ journey: 'walking' }) && snapshot.hasTag('near');

/** What the parts of a page are told of the session. */
class SessionPageContext implements PageContext {
  readonly #session: Session;
  readonly isEntering = false;
  readonly send: PageContext['send'];
  readonly settle: PageContext['settle'];

  constructor(session: Session) {
    this.#session = session;
    this.send = session.send;
    this.settle = session.settle;
  }

  get ui(): PageContext['ui'] {
    return this.#session.translator.ui;
  }
  get aid(): PageContext['aid'] {
    return this.#session.translator.aid;
  }
  get language(): PageContext['language'] {
    return this.#session.context.record.language;
  }
  get languages(): PageContext['languages'] {
    return offered(
      this.#session.context.pack.questionnaire.languages,
      this.#session.context.settings.languages,
    );
  }
  get version(): PageContext['version'] {
    return this.#session.context.pack.questionnaire.version;
  }
  get address(): PageContext['address'] {
    return this.#session.context.address;
  }
  get paper(): PageContext['paper'] {
    return paperOf(this.#session);
  }
  get device(): PageContext['device'] {
    return this.#session.context.device;
  }
  get deviceIsGiven(): PageContext['deviceIsGiven'] {
    return this.#session.context.settings.sharedDevice;
  }
  get saved(): PageContext['saved'] {
    return this.#session.context.saved;
  }
  get problem(): PageContext['problem'] {
    return this.#session.context.problem;
  }
  get savedAt(): PageContext['savedAt'] {
    const { context } = this.#session;
    return context.savingWaits && !isStored(context) ? null : context.savedAt;
  }
  get isSaving(): PageContext['isSaving'] {
    const { context, isTyping } = this.#session;
    const { device, record, saveProblem, savingWaits } = context;
    const isKept = !isTyping && isStored(context);
    return device === 'own' && record.at !== '' && saveProblem === null && !savingWaits && !isKept;
  }
  get isOnlyHere(): PageContext['isOnlyHere'] {
    const { snapshot, context } = this.#session;
    return standsHereOnly(context) && !snapshot.current.hasTag('ending');
  }
  get saveProblem(): PageContext['saveProblem'] {
    return this.#session.context.saveProblem;
  }
  get isOnJourney(): PageContext['isOnJourney'] {
    return this.#session.snapshot.current.matches({ journey: 'walking', overlay: 'none' });
  }
  get canSayTooMuch(): PageContext['canSayTooMuch'] {
    return canSayTooMuch(this.#session.snapshot.current);
  }
}

function childOf<N extends keyof Children>(actor: SessionActor, name: N): NonNullable<Children[N]> {
  const child = actor.getSnapshot().children[name];
  if (!child)
    throw new RangeError(`"${name}" is not running. Ask for it only on the screen of its own state.`);
  return child;
}
