/** Composition root of the person's page: finds what is saved and shows the first page; the sitting is fetched when the person begins. */
import { hydrate, mount, unmount } from 'svelte';
import { aid } from '#content/aid.ts';
import type { Words } from '#content/schema-words.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { mergeWords } from '#domain/wording.ts';
import { folderOf, pagesIn } from '#site/pages.ts';
import { openBrowserStore } from '#storage/browser.ts';
import { oneWriter } from '#storage/one-writer.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { readSettingsFile } from '#storage/settings-file.ts';
import { restoreAppearance } from '#ui/appearance.ts';
import { Door } from '#ui/door.svelte.ts';
import FirstPage from '#ui/patient/FirstPage.svelte';
import { offered } from '#ui/surroundings.ts';
import { askedOnce } from './asked-once.ts';
import { noteDeeds } from './done-before.ts';

const frames = Object.entries(
  import.meta.glob<{ default: Words }>(['/content/program/*/frame.json', '#aid/*/frame.json']),
);
const pages = pagesIn(aid.languages);

/** The words of the first page, as far as they can be fetched. */
async function frameIn(language: string): Promise<Words> {
  const own = frames.filter(([path]) => path.endsWith(`/${language}/frame.json`));
  return mergeWords(await Promise.all(own.map(async ([, file]) => (await file()).default)));
}

/** What this device holds and this version can read, newest first; the rest stays untouched. */
async function savedOn(store: RecordStore): Promise<AnswersRecord[]> {
  const stored = await store.list().catch(() => []);
  if (stored.length === 0) return [];
  const { parseRecord } = await import('#domain/parse-record.ts');
  const readable = stored.flatMap(({ data }) => {
    try {
      return [parseRecord(data)];
    } catch {
      return [];
    }
  });
  return readable.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** Where the app stands: some languages have a folder of their own below it. */
const topOf = (language: string): URL =>
  new URL(folderOf(pages, language) === '' ? '.' : '..', location.href);

const fileIn = (folder: URL, name: string | null): URL | null =>
  name === null ? null : new URL(name, folder);

async function open(target: HTMLElement): Promise<void> {
  const { lang: language } = document.documentElement;
  const doneSoFar = noteDeeds(target);
  const store = openBrowserStore();
  const writer = askedOnce(oneWriter());
  const top = topOf(language);
  const [words, saved, { settings }] = await Promise.all([
    frameIn(language),
    savedOn(store),
    readSettingsFile(new URL('settings.json', top)),
  ]);
  const localFacts = fileIn(top, settings.localFacts);
  const address = (settings.address ?? top.href).replace(/\/$/, '');
  const door = new Door({
    language,
    languages: offered(aid.languages, settings.languages),
    version: aid.version,
    words,
    address,
    saved,
    deviceIsGiven: settings.sharedDevice,
    fetchAhead: () => void import('./begin-sitting.ts').catch(() => undefined),
    enter: async (events) => {
      const { beginSitting } = await import('./begin-sitting.ts');
      const leaveFirstPage = () => {
        stopListening();
        return unmount(page);
      };
      await beginSitting(
        { target, language, store, writer, saved, settings, address, localFacts, leaveFirstPage },
        events,
      );
    },
  });
  // What the build rendered knows of no saved answers and no clinic: then the page is made anew.
  const isAsBuilt = saved.length === 0 && !settings.sharedDevice;
  const done = doneSoFar({ hasSaved: saved.length > 0, deviceIsGiven: settings.sharedDevice });
  if (!isAsBuilt) target.replaceChildren();
  const page = (isAsBuilt ? hydrate : mount)(FirstPage, { target, props: { door } });
  const stopListening = writer.onLost(() => void door.enter());
  done.forEach(door.send);
}

restoreAppearance();
const target = document.getElementById('app');
if (location.hash === '#/review') location.replace(new URL('review/', topOf(document.documentElement.lang)));
else if (target && import.meta.env.DEV && /#\/examples|\?example=/.test(location.href))
  void import('./examples-page.ts').then(({ showExamples }) => showExamples(target));
else if (target) void open(target);
