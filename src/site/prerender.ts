/** Renders the first page of a language for the build, as it is before anything happened. */
import { render as renderToText } from 'svelte/server';
import { loadParts, questionnaire } from '#content/pack.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { folderOf, pagesIn } from './pages.ts';
import { PreSession } from '#ui/pre-session.svelte.ts';
import FirstPage from '#ui/patient/FirstPage.svelte';

/** From the page of a language to the root of the site. */
const rootFrom = (language: string): string =>
  folderOf(pagesIn(questionnaire.languages), language) === '' ? '.' : '..';

/** Head and body of the first screen; the head holds the title. */
export async function render(language: string): Promise<{ head: string; body: string }> {
  const preSession = new PreSession({
    language,
    version: questionnaire.version,
    words: mergeWords(await loadParts(language, ['frame'])),
    clinic: { languages: questionnaire.languages, address: rootFrom(language), deviceIsGiven: false },
    saved: [],
    prefetch: () => undefined,
    enter: () => Promise.resolve(),
  });
  const { head, body } = renderToText(FirstPage, { props: { preSession } });
  return { head, body };
}
