/** `/examples/` in the dev server: opens an example person at any place, as a PDF or in the review, and again after a reload. No build contains it. */
import { mount } from 'svelte';
import { createActor, fromPromise } from 'xstate';
import { clinicianParts, loadParts, questionnaire } from '#content/pack.ts';
import type { Words } from '#content/schema-words.ts';
import { packOf } from '#domain/pack/pack.ts';
import { parseRecordText } from '#domain/parsing/parse-record.ts';
import { placesOnPath } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { settingsByDefault } from '#domain/clinic/settings.ts';
import { readerProfileOf } from '#domain/texts/reader-profile.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { reviewMachine } from '#machines/review/machine.ts';
import { memoryStore } from '#storage/memory.ts';
import Clinician from '#ui/clinician/Clinician.svelte';
import { startSession } from '#app/patient/start-session.ts';
import { now } from '#app/clock.ts';
import { readSheet } from '#app/review/read-sheet.ts';
import { writePdf } from '#app/write-pdf.ts';
import Examples from './Examples.svelte';

const files = import.meta.glob<string>('/tests/examples/*.json', { query: '?raw', import: 'default' });
const frames = import.meta.glob<Words>('/content/program/*/review.json', { import: 'default', eager: true });
const pack = packOf(questionnaire);
const address = location.origin;
const nameOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Shows the person that the address asks for in `?example=`, else the list. */
async function showExamples(target: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const file = Object.entries(files).find(([path]) => nameOf(path) === asked.get('example'))?.[1];
  const show = ways[asked.get('as') ?? 'person'];
  target.replaceChildren();
  if (file && show) await show(target, await file(), asked.get('language') ?? 'en');
  else mount(Examples, { target, props: { examples: await Promise.all(Object.entries(files).map(listed)) } });
}

async function listed([path, file]: [string, () => Promise<string>]) {
  const record = parseRecordText(await file());
  const { language, voice, itemSet } = readerProfileOf(record, pack);
  return {
    name: nameOf(path),
    about: `${language}, ${voice}, ${itemSet}`,
    places: placesOnPath(record, pack).map(({ id }) => id),
    at: (place: string) => `?example=${nameOf(path)}#${place}`,
    as: (way: string, reader: string) => `?example=${nameOf(path)}&as=${way}&language=${reader}`,
  };
}

const ways: Readonly<
  Record<string, (target: HTMLElement, file: string, language: string) => Promise<void> | void>
> = {
  person: (target, file) => openSession(target, { ...parseRecordText(file), at: location.hash.slice(1) }),
  pdf: async (_, file, language) => {
    const order = { record: parseRecordText(file), audience: 'everyone', language, paper: 'letter' } as const;
    const { bytes } = await writePdf(order, { pack, address, now });
    location.replace(URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })));
  },
  review: openReview,
};

async function openSession(target: HTMLElement, record: AnswersRecord): Promise<void> {
  const store = memoryStore();
  await store.save(record, null);
  await startSession(
    {
      target,
      language: record.language,
      store,
      writer: { onLost: () => () => undefined, takeOver: () => Promise.resolve() },
      saved: [record],
      settings: settingsByDefault,
      address,
      localFacts: null,
      leaveFirstPage: () => Promise.resolve(),
    },
    () => [{ type: 'sitting.resumed', id: record.id }],
  );
}

function openReview(target: HTMLElement, file: string, language: string): void {
  const review = reviewMachine.provide({
    actors: {
      readFile: fromPromise(({ input, signal }) => readSheet(input, pack, signal)),
      loadWords: fromPromise(async ({ input }) => mergeWords(await loadParts(input, clinicianParts))),
    },
  });
  const framesByLanguage = Object.fromEntries(
    Object.entries(frames).map(([path, words]) => [path.split('/').at(-2) ?? '', words]),
  );
  const actor = createActor(review, {
    input: { pack, language, address, frames: framesByLanguage, now },
  }).start();
  actor.send({ type: 'file.chosen', file: new File([file], 'waymark-answers.json') });
  mount(Clinician, { target, props: { actor } });
}

const target = document.getElementById('app');
if (target) await showExamples(target);
