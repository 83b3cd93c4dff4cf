/** Composition root of the person's page: finds what is saved and shows the first page; the sitting is fetched when the person begins. */
import { hydrate, mount, unmount } from 'svelte';
import type { Words } from '#content/schema-words.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { pages } from '#site/pages.ts';
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

const frames = import.meta.glob<{ default: Words }>('/content/*/frame.json');
const ownPages = pages.filter(({ kind }) => kind === 'person');

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
function topOf(language: string): URL {
  const file = ownPages.find((page) => page.language === language)?.file ?? '';
  return new URL(file.includes('/') ? '..' : '.', location.href);
}

const fileIn = (folder: URL, name: string | null): URL | null =>
  name === null ? null : new URL(name, folder);

async function open(target: HTMLElement): Promise<void> {
  const { lang: language } = document.documentElement;
  const doneSoFar = noteDeeds(target);
  const store = openBrowserStore();
  const writer = askedOnce(oneWriter());
  const top = topOf(language);
  const [frame, saved, { settings }] = await Promise.all([
    frames[`/content/${language}/frame.json`]?.(),
    savedOn(store),
    readSettingsFile(new URL('settings.json', top)),
  ]);
  const localFacts = fileIn(top, settings.localFacts);
  const address = (settings.address ?? top.href).replace(/\/$/, '');
  const door = new Door({
    language,
    languages: offered(
      ownPages.map((page) => page.language),
      settings.languages,
    ),
    version: target.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? '',
    words: frame?.default ?? {},
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
