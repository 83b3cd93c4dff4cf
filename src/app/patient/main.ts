/** Composition root of the person's page: finds what is saved and shows the first page; the session is fetched when the person begins. */
import { hydrate, mount, unmount } from 'svelte';
import { aid } from '#content/aid.ts';
import type { Words } from '#content/schema-words.ts';
import { settingsByDefault, type ReadSettings, type Settings } from '#domain/clinic/settings.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { mergeWords } from '#domain/texts/translator.ts';
import { folderOf, pagesIn } from '#site/pages.ts';
import { openBrowserStore } from '#storage/browser.ts';
import { writerLock } from '#storage/writer-lock.ts';
import { StorageSilent } from '#storage/record-store.ts';
import { readSaved } from '#storage/saved-records.ts';
import { readSettingsFile } from '#storage/settings-file.ts';
import { withinTime } from '#storage/within-time.ts';
import { restoreAppearance } from '#ui/appearance.ts';
import { PreSession, type ClinicGiven } from '#ui/pre-session.svelte.ts';
import FirstPage from '#ui/patient/FirstPage.svelte';
import { offered } from '#ui/page-context.ts';
import { sharedWriterLock } from './shared-writer-lock.ts';
import { earlyInteractionsOn, released, sameOn, whenFileChosen, whenStarted } from './early-interactions.ts';

const frames = Object.entries(
  import.meta.glob<{ default: Words }>(['/content/program/*/frame.json', '#aid/*/frame.json']),
);
const pages = pagesIn(aid.languages);

/** The words of the first page, as far as they can be fetched. */
async function frameIn(language: string): Promise<Words> {
  const own = frames.filter(([path]) => path.endsWith(`/${language}/frame.json`));
  return mergeWords(await Promise.all(own.map(async ([, file]) => (await file()).default)));
}

/** The page does not wait longer for what this device holds and what the clinic has set, in ms; what comes later counts then. */
const patience = 2500;
/** In ms: settings that come later than this count for nobody. */
const longestWait = 60_000;

/** Where the app stands: some languages have a folder of their own below it. */
const topOf = (language: string): URL =>
  new URL(folderOf(pages, language) === '' ? '.' : '..', location.href);

const fileIn = (folder: URL, name: string | null): URL | null =>
  name === null ? null : new URL(name, folder);

const byDefault = { settings: settingsByDefault };

/** What should be known before the page can be used; settings that are late are those by default. */
async function gather(language: string, stored: Promise<AnswersRecord[]>, set: Promise<ReadSettings>) {
  const [words, saved, { settings }] = await Promise.all([
    frameIn(language),
    withinTime(stored, patience, () => new StorageSilent()).catch(() => []),
    withinTime(set, patience, () => new RangeError('The settings are late.')).catch(() => byDefault),
  ]);
  return { words, saved, settings };
}

/** What the settings say of the first page of the app that stands below `top`. */
const clinicBy = ({ languages, address, sharedDevice }: Settings, top: URL): ClinicGiven => ({
  languages: offered(aid.languages, languages),
  address: (address ?? top.href).replace(/\/$/, ''),
  deviceIsGiven: sharedDevice,
});

/** Lets the page that the build rendered work; it knows of no saved answers and no clinic, so with them it is made anew. Gives how to take it away. */
async function showFirstPage(target: HTMLElement, preSession: PreSession): Promise<() => Promise<void>> {
  const { saved, deviceIsGiven } = preSession;
  const hasSaved = saved.length > 0;
  const isAsBuilt = !hasSaved && !deviceIsGiven;
  if (!isAsBuilt) await released(target);
  const done = earlyInteractionsOn(target, { hasSaved, deviceIsGiven });
  const { activeElement } = document;
  if (!isAsBuilt) {
    whenFileChosen(target, preSession.send);
    target.replaceChildren();
  }
  const page = (isAsBuilt ? hydrate : mount)(FirstPage, { target, props: { preSession } });
  if (!isAsBuilt) sameOn(target, activeElement)?.focus();
  const stopLooking = whenStarted(() => hasSaved || preSession.send({ type: 'sitting.started' }));
  done.forEach(preSession.send);
  return () => {
    stopLooking();
    return unmount(page);
  };
}

/** What comes late moves the page, so it never comes under a press. */
async function unpressed<T>(late: Promise<T>, target: HTMLElement, tell: (came: T) => void): Promise<void> {
  const came = await late;
  await released(target);
  tell(came);
}

async function open(target: HTMLElement): Promise<void> {
  const { lang: language } = document.documentElement;
  const store = openBrowserStore();
  const writer = sharedWriterLock(writerLock());
  const top = topOf(language);
  const stored = readSaved(store).catch(() => []);
  const set = readSettingsFile(new URL('settings.json', top), longestWait);
  const found = await gather(language, stored, set);
  let { settings } = found;
  const preSession = new PreSession({
    language,
    version: aid.version,
    words: found.words,
    saved: found.saved,
    clinic: clinicBy(settings, top),
    prefetch: () => void import('./start-session.ts').catch(() => undefined),
    enter: async (happened) => {
      const { startSession } = await import('./start-session.ts');
      const leaveFirstPage = async () => {
        stopListening();
        const leave = await shown;
        await leave();
      };
      await startSession(
        {
          target,
          language,
          store,
          writer,
          saved: preSession.saved,
          settings,
          address: clinicBy(settings, top).address,
          localFacts: fileIn(top, settings.localFacts),
          leaveFirstPage,
        },
        happened,
      );
    },
  });
  const shown = showFirstPage(target, preSession);
  const stopListening = writer.onLost(() => void preSession.enter());
  void unpressed(stored, target, (late) => preSession.find(late));
  void unpressed(set, target, (late) => {
    settings = late.settings;
    preSession.learn(clinicBy(settings, top));
  });
}

restoreAppearance();
const target = document.getElementById('app');
if (location.hash === '#/review') location.replace(new URL('review/', topOf(document.documentElement.lang)));
else if (target) void open(target);
