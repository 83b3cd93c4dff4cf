/** SPD-1: a press on Start counts at any moment after the first page is there, however slowly its program comes. Nobody presses twice. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { seededNumber } from '#domain/random/seeded.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, openDevice, test, watch } from './fixtures.ts';
import { serveSettings } from './pages/clinic.ts';
import { answersFile } from './pages/files.ts';
import { homeOf, Journey } from './pages/journey.ts';
import { thinkFor } from './pages/think.ts';

/** Starts in a round; pages of one round are open at the same time. */
const perRound = 10;
const rounds = process.env['WAYMARK_FULL_COUNTS'] === '1' ? 20 : 1;
/** In ms: the latest press, and the longest that a part of the program takes. */
const latest = 3000;
const first = pack.questionnaire.steps[0]?.pages[0]?.id ?? '';
const walter = { ...exampleRecord('walter-farmer'), at: 'healing.words' };

type Press = 'mouse' | 'finger' | 'keys' | 'file';
interface Start {
  readonly way: Press;
  /** The clinic has said whose device it is: then the page is made anew when its program comes. */
  readonly isClinics: boolean;
  /** When the clinic's word comes, in ms: the page does not wait longer than 2.5 s for it. */
  readonly settingsAfter: number;
  /** Ms after the first page is there. */
  readonly pressedAt: number;
  /** The longest that a part takes, in ms. */
  readonly delay: number;
}

function startOf(seed: number): Start {
  const chance = (text: string) => seededNumber(seed, text);
  const presses: readonly Press[] = ['mouse', 'finger', 'keys', 'file'];
  return {
    way: presses[chance('way') % presses.length] ?? 'mouse',
    isClinics: chance('clinic') % 4 === 0,
    settingsAfter: chance('settings') % 2 === 0 ? 0 : 4000,
    pressedAt: chance('press') % latest,
    delay: chance('delay') % latest,
  };
}

/** Each part takes a time of its own; the page itself comes at once. */
async function slowDown(context: BrowserContext, { delay }: Start, seed: number): Promise<void> {
  await context.route(/\.(js|json)$/u, async (route) => {
    const time = seededNumber(seed, route.request().url().replace(/.*\//u, '')) % (delay + 1);
    await new Promise((resolve) => setTimeout(resolve, time));
    await route.fallback().catch(() => undefined); // the story may be over by then
  });
}

/** Once, and nobody looks whether it helped. */
async function press(journey: Journey, way: Press): Promise<void> {
  const start = journey.button('welcome.start');
  if (way === 'file') return journey.openSummary(answersFile(walter));
  if (way === 'keys') {
    await start.focus();
    return journey.page.keyboard.press('Enter');
  }
  await (way === 'mouse' ? start.click({ delay: 60 }) : start.tap());
}

/** Somebody who starts, and what became of it. */
async function begin(page: Page, start: Start): Promise<string> {
  const journey = new Journey(page);
  await page.goto(homeOf('en'), { waitUntil: 'commit' });
  await journey.button('welcome.start').waitFor();
  const shown = Date.now();
  if (!start.isClinics) await journey.chooseDevice('shared');
  await thinkFor(start.pressedAt - (Date.now() - shown));
  await press(journey, start.way);
  const wanted = start.way === 'file' ? walter.at : first;
  await expect.poll(() => journey.place).toBe(wanted);
  return journey.place;
}

async function lostOrNot(browser: Browser, home: string, seed: number): Promise<string[]> {
  const start = startOf(seed);
  const context = await openDevice(browser, { baseURL: home, hasTouch: true });
  const troubles = await watch(context, home);
  const page = await context.newPage();
  if (start.isClinics) await serveSettings(page, { sharedDevice: true }, start.settingsAfter);
  await slowDown(context, start, seed);
  const said = JSON.stringify({ seed, ...start });
  const lost = await begin(page, start).then(
    () => [],
    (error: unknown) => [`${said}: ${String(error)}`],
  );
  await context.close();
  return [...lost, ...troubles.map((trouble) => `${said}: ${trouble}`)];
}

for (let round = 1; round <= rounds; round += 1)
  test(`a press on Start is never lost, whenever it comes, round ${round} @core @counted @desktop`, async ({
    browser,
    baseURL,
  }) => {
    const seeds = Array.from({ length: perRound }, (_, index) => round * 1000 + index);
    const lost = await Promise.all(seeds.map((seed) => lostOrNot(browser, baseURL ?? '', seed)));
    expect(lost.flat()).toEqual([]);
  });
