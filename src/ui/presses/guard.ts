/** Takes away the presses that were meant for the screen before, by mouse, finger or key, before any part of the page hears of them. */
import { Arrivals } from './arrivals.ts';
import { isForScreenBefore } from './screen-before.ts';

/** A finger or a mouse button that went down. */
interface Down {
  readonly began: number;
  readonly x: number;
  readonly y: number;
  readonly control: Element;
}

/** In px: how far two presses at one spot may lie apart. */
const spot = 30;

const controls = 'a, button, input, label, select, summary, textarea';
const controlOf = (element: Element): Element => element.closest(controls) ?? element;
const isTyping = (element: Element): boolean =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=file])');
/** Shift and its like, alone or with another key, are no press. */
const isBare = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && key !== 'Shift';
const isPressing = ({ key }: KeyboardEvent, target: Element): boolean =>
  key === 'Enter' || (key.length === 1 && !isTyping(target));

const atOneSpot = (a: Down, b: Down): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= spot;

class Guard {
  readonly #arrivals: Arrivals;
  #down: Down | undefined;
  #before: Down | undefined;
  #held = { key: '', began: 0 };
  #aimed = -Infinity;

  constructor(arrivals: Arrivals) {
    this.#arrivals = arrivals;
  }

  readonly pointerdown = ({ timeStamp, clientX, clientY, target }: PointerEvent): void => {
    if (!(target instanceof Element)) return;
    this.#down = { began: timeStamp, x: clientX, y: clientY, control: controlOf(target) };
  };
  readonly pointercancel = (): void => void (this.#down = undefined);

  readonly click = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const came = this.#arrivals.of(controlOf(target));
    if (event.detail === 0 ? this.#isKeyTooSoon(event, came) : this.#isPointerTooSoon(event, came))
      swallow(event);
  };

  /** Enter and the space bar click too, and so does a screen reader: without a count, and without a pointer that went down. */
  #isKeyTooSoon({ timeStamp }: MouseEvent, came: number): boolean {
    return isForScreenBefore({ began: timeStamp, aimed: this.#aimed }, came);
  }
  #isPointerTooSoon({ timeStamp, detail }: MouseEvent, came: number): boolean {
    const [down, before] = [this.#down, this.#before];
    this.#before = down ?? before;
    this.#down = undefined;
    const slid = this.#hasSlid(down, before) ? this.#arrivals.changed : -Infinity;
    const firstBegan = detail > 1 ? before?.began : undefined;
    return isForScreenBefore({ began: down?.began ?? timeStamp, firstBegan }, Math.max(came, slid));
  }

  /** Held keys come again and again; each time counts as the first. */
  readonly keydown = (event: KeyboardEvent): void => {
    const { target, timeStamp, key, repeat } = event;
    if (!(target instanceof Element) || !isBare(event)) return;
    if (!isPressing(event, target)) {
      if (!repeat && key.length > 1) this.#aimed = timeStamp;
      return;
    }
    if (!repeat) this.#held = { key, began: timeStamp };
    const began = this.#held.key === key ? this.#held.began : timeStamp;
    if (isForScreenBefore({ began, aimed: this.#aimed }, this.#arrivals.of(controlOf(target))))
      swallow(event);
  };

  /** Did the page change under a second press at the same spot, so that it falls on something else? */
  #hasSlid(down: Down | undefined, before: Down | undefined): boolean {
    if (!down || !before || before.began > this.#arrivals.changed) return false;
    return down.control !== before.control && atOneSpot(down, before);
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Guards a page that has come just now, root and all, until the function that it gives back is called. */
export function guardPresses(root: HTMLElement): () => void {
  const arrivals = new Arrivals(root);
  const guard = new Guard(arrivals);
  const ended = new AbortController();
  const first = { capture: true, signal: ended.signal };
  root.addEventListener('pointerdown', guard.pointerdown, first);
  root.addEventListener('pointercancel', guard.pointercancel, first);
  root.addEventListener('click', guard.click, first);
  root.addEventListener('keydown', guard.keydown, first);
  return () => {
    ended.abort();
    arrivals.stop();
  };
}
