/** Where focus goes when a list was put in another order under a person's hands. */
import { tick } from 'svelte';

/** Focuses the button of a row that was pressed, or the next one that can still be pressed; `data-row` and `data-move` name them. */
export async function focusMove(list: HTMLElement | undefined, row: string, moves: readonly string[]) {
  await tick();
  const buttons = moves.map((move) =>
    list?.querySelector<HTMLElement>(`[data-row="${row}"] [data-move="${move}"]:not(:disabled)`),
  );
  buttons.find((button) => button)?.focus();
}
