/** Composition root of the person's page: finds what is saved, fills the machine's slots and shows the screen. */
import { hydrate, mount } from 'svelte';
import { createActor } from 'xstate';
import { firstParts, loadParts, questionnaire } from '#content/pack.ts';
import { newRecord } from '#domain/new-record.ts';
import { packOf } from '#domain/pack.ts';
import { parseRecord } from '#domain/parse-record.ts';
import { methodVersion } from '#domain/priorities.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { mergeWords } from '#domain/wording.ts';
import { openBrowserStore } from '#storage/browser.ts';
import { oneWriter } from '#storage/one-writer.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { readSettingsFile } from '#storage/settings-file.ts';
import Patient from '#ui/patient/Patient.svelte';
import { now } from './clock.ts';
import { followHistory } from './history.ts';
import { sittingWith } from './patient-services.ts';

/** What this device holds and this version can read, newest first; the rest stays untouched. */
async function savedOn(store: RecordStore): Promise<AnswersRecord[]> {
  const stored = await store.list().catch(() => []);
  const readable = stored.flatMap(({ data }) => {
    try {
      return [parseRecord(data)];
    } catch {
      return [];
    }
  });
  return readable.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** Where the app stands: the first language at the top, each other one in a folder of its own. */
function topOf(language: string): URL {
  return new URL(language === questionnaire.languages[0] ? '.' : '..', location.href);
}

async function start(target: HTMLElement): Promise<void> {
  const language = document.documentElement.lang;
  const pack = packOf(questionnaire);
  const store = openBrowserStore();
  const top = topOf(language);
  const [parts, saved, { settings }] = await Promise.all([
    loadParts(language, firstParts),
    savedOn(store),
    readSettingsFile(new URL('settings.json', top)),
  ]);
  const address = (settings.address ?? top.href).replace(/\/$/, '');
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const record = newRecord({ id: crypto.randomUUID(), seed, language, method: methodVersion }, pack, now());
  const sitting = createActor(sittingWith({ pack, store, writer: oneWriter(), address }), {
    input: { pack, record, saved, words: mergeWords(parts), settings, address, now },
  }).start();
  followHistory(sitting);
  if (saved.length === 0) hydrate(Patient, { target, props: { sitting } });
  else {
    target.replaceChildren();
    mount(Patient, { target, props: { sitting } });
  }
}

const target = document.getElementById('app');
if (target) void start(target);
