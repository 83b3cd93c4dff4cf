/** Composition root of the clinician's page: fills the review's slots and shows its screens. It never opens the person's storage. */
import { mount } from 'svelte';
import { createActor, fromPromise } from 'xstate';
import { clinicianParts, loadParts, questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { packOf } from '#domain/pack.ts';
import { mergeWords } from '#domain/wording.ts';
import { reviewMachine } from '#machines/review.ts';
import Clinician from '#ui/clinician/Clinician.svelte';
import { now } from './clock.ts';
import { openFile } from './read-file.ts';

/** The page's own words in every language: they must be there when nothing else can be fetched. */
const files = import.meta.glob<{ default: Words }>('/content/*/review.json', { eager: true });
const languageOf = (path: string): string => path.split('/').at(-2) ?? '';
const frames = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [languageOf(path), file.default]),
);

/** The first language of the browser that the pack has, else the pack's first. */
function languageOfReader(): string {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  const { languages } = questionnaire;
  return wanted.find((language) => languages.includes(language)) ?? languages[0] ?? 'en';
}

const pack = packOf(questionnaire);
const review = reviewMachine.provide({
  actors: {
    readFile: fromPromise(({ input }) => openFile(input, pack)),
    loadWords: fromPromise(async ({ input }) => mergeWords(await loadParts(input, clinicianParts))),
  },
});

const target = document.getElementById('app');
if (target) {
  const address = new URL('..', location.href).href.replace(/\/$/, '');
  const actor = createActor(review, { input: { pack, language: languageOfReader(), address, frames, now } });
  target.replaceChildren();
  mount(Clinician, { target, props: { actor: actor.start() } });
}
