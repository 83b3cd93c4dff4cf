/** The hard choices as the screen shows them: an answer is taken in first, and the next question comes in a task of its own, so that a slow device is never busy with both at a stretch. */
import { untrack } from 'svelte';
import type { SnapshotFrom } from 'xstate';
import type { TradeOffsEvent, tradeOffsMachine } from '#machines/trade-offs.ts';
import type { Running } from '#ui/running.ts';

type Snapshot = SnapshotFrom<typeof tradeOffsMachine>;
/** The hard choices while they are asked. */
export type Choices = Running<Snapshot, TradeOffsEvent>;

/** Call it while a component is set up. What changes about the question that stands is shown at once. */
export function deferredQuestion(running: Choices): Choices {
  const now = $derived(running.snapshot.current);
  let shown = $state.raw(untrack(() => now));
  const current = $derived(questionOf(shown) === questionOf(now) ? now : shown);

  $effect(() => {
    const next = now;
    const timer = setTimeout(() => {
      if (questionOf(shown) !== questionOf(next)) letGo();
      shown = next;
    });
    return () => clearTimeout(timer);
  });
  return {
    snapshot: {
      get current() {
        return current;
      },
    },
    send: running.send,
  };
}

/** The same one asked anew is another one. */
const questionOf = ({ context: { made, question } }: Snapshot): string =>
  `${String(made.length)} ${question?.set.join() ?? ''}`;

/** The next question takes the focus. A browser that loses the element with the focus styles the whole page at once, in the middle of the change. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
