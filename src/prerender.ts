/** Renders the first screen of a language for the build. */
import { render as renderToText } from 'svelte/server';
import Waiting from '#ui/Waiting.svelte';

/** Head and body of the first screen; the head holds the title. */
export function render(): { head: string; body: string } {
  const { head, body } = renderToText(Waiting, { props: { title: 'Waymark' } });
  return { head, body };
}
