/** Takes words as they are typed to the session: not key by key, but never later than a moment after the first key. */
import type { QuestionnaireEvent } from '#machines/questionnaire/events.ts';

type Send = (event: QuestionnaireEvent) => void;

export interface Senders {
  readonly send: Send;
  /** For words being typed: sends the newest of one field within `longestWait` of its first key, however fast the next ones come, and always before anything else is sent. */
  readonly sendSoon: Send;
  /** Sends what waits, now. */
  readonly settle: () => void;
  /** Words wait to be sent; reactive. */
  readonly isTyping: boolean;
}

/** In ms. A pause would not do: who types fast, dictates or holds a key makes none. */
export const longestWait = 200;

/** Keeps the newest event being typed back for a moment; order is kept whatever comes next. */
export function sendersTo(deliver: Send): Senders {
  let waiting = $state.raw<QuestionnaireEvent | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    const event = waiting;
    waiting = null;
    if (event) deliver(event);
  };
  return {
    get isTyping() {
      return waiting !== null;
    },
    settle,
    send: (event) => {
      settle();
      deliver(event);
    },
    sendSoon: (event) => {
      if (!isSameField(waiting, event)) settle();
      if (!waiting) timer = setTimeout(settle, longestWait);
      waiting = event;
    },
  };
}

/** Do both say something about the same field? Then the newer one is enough. */
function isSameField(a: QuestionnaireEvent | null, b: QuestionnaireEvent): boolean {
  const fieldOf = (event: QuestionnaireEvent) =>
    'question' in event ? event.question : 'id' in event ? event.id : event.type;
  return a !== null && a.type === b.type && fieldOf(a) === fieldOf(b);
}
