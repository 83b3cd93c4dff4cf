/** Composition root of the clinician's page: gives the review its actors and shows its screens. It never opens the person's storage. */
import { mount } from 'svelte';
import { createActor, fromCallback } from 'xstate';
import { clinicianParts, loadParts, questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { packOf } from '#domain/pack/pack.ts';
import { ReaderUnavailable } from '#domain/problems/problem.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { cameraMachine } from '#machines/review/camera.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';
import { reviewMachine } from '#machines/review/machine.ts';
import Clinician from '#ui/clinician/Clinician.svelte';
import { boundedActor } from '#app/bounded-actor.ts';
import { now } from '#app/clock.ts';
import { framesOf, languageOfReader } from '#app/page-frames.ts';
import { readSheet } from './read-sheet.ts';
import { showLetters } from '#app/fonts/detect-scripts.ts';
import { useCamera } from './use-camera.ts';

/** The page's own words in every language: they must be there when nothing else can be fetched. */
const frames = framesOf(
  import.meta.glob<{ default: Words }>('/content/program/*/review.json', { eager: true }),
  questionnaire.languages,
);

const pack = packOf(questionnaire);
/** The workers have bounds of their own, up to 15 seconds. */
const reading = { longest: 30_000, late: () => new ReaderUnavailable() };
const words = { longest: 5000, late: () => new Error('The words did not come in time.') };
const review = reviewMachine.provide({
  actors: {
    readFile: boundedActor(reading, (file: ChosenFile, left) => readSheet(file, pack, left)),
    loadWords: boundedActor(words, async (language: string) =>
      mergeWords(await loadParts(language, clinicianParts)),
    ),
    camera: cameraMachine.provide({ actors: { useCamera: fromCallback(useCamera) } }),
  },
});

const target = document.getElementById('app');
if (target) {
  const address = new URL('..', location.href).href.replace(/\/$/, '');
  const actor = createActor(review, { input: { pack, language: languageOfReader(), address, frames, now } });
  actor.subscribe(({ context: { sheets } }) => {
    for (const { record } of sheets) showLetters(JSON.stringify(record), record, pack);
  });
  target.replaceChildren();
  mount(Clinician, { target, props: { actor: actor.start() } });
}
