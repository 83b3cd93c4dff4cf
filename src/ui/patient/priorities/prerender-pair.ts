/** The first pair is built once where nobody sees it, while the list before it is read: a browser takes its time with what it has not built yet. */
import { getAllContexts, mount, unmount } from 'svelte';
import type { Card } from './cards.svelte.ts';
import PairCards from './PairCards.svelte';

/** Gives back the step to take when the page has time; call it while a component is set up. */
export function prerenderPair(cards: () => readonly Card[]): () => void {
  const context = getAllContexts();
  const nothing = () => undefined;
  return () => {
    const [first, second] = cards();
    if (!first || !second) return;
    const props = {
      label: '',
      cards: [first, second] as const,
      takesFocus: false,
      onchoose: nothing,
      onequal: nothing,
      onnone: nothing,
    };
    void unmount(mount(PairCards, { target: document.createElement('div'), props, context }));
  };
}
