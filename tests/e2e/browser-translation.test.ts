/** People who have their browser translate the page: what changes in place says the same as without it. */
import type { Browser, Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { expect, lookFirst, openDevice, test } from './fixtures.ts';
import { translatePages, translationsOn } from './pages/browser-translation.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { listOf, moveItem } from './pages/lists.ts';
import { Review, seenDay } from './pages/review.ts';
import { walk } from './pages/walk.ts';
import { coreIf } from './tags.ts';

type Told = (page: Page, note: () => Promise<void>) => Promise<void>;

/** All that is read on the page after each thing that is done. */
async function toldOn(page: Page, story: Told): Promise<string[]> {
  const told: string[] = [];
  await story(page, async () => void told.push(await page.locator('main').innerText()));
  return told;
}

async function toldTranslated(browser: Browser, home: string, story: Told): Promise<string[]> {
  const context = await openDevice(browser, { baseURL: home });
  await lookFirst(context);
  await translatePages(context);
  const page = await context.newPage();
  const told = await toldOn(page, story);
  expect(await translationsOn(page)).toBeGreaterThan(0);
  await context.close();
  return told;
}

/** Somebody at this place of Amina's answers. */
async function comeTo(page: Page, at: string): Promise<Journey> {
  const amina = exampleRecord('amina-knee');
  await openWith(page, [{ ...amina, choices: at === 'pairs' ? [] : amina.choices, at }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand(at);
  return journey;
}

const stories: Record<string, Told> = {
  'a whole walk, page by page and answer by answer': async (page, note) => {
    const start = { ...exampleRecord('empty'), passed: [], at: 'about.who' };
    await openWith(page, [start]);
    const journey = new Journey(page);
    await journey.button('welcome.resume').click();
    await journey.stand(start.at);
    journey.look = note;
    await walk(journey, { ...amina, lists: [] }, { at: note });
    await note();
  },
  'the order of what matters, moved by hand': async (page, note) => {
    const journey = await comeTo(page, 'priorities');
    const item = 'lifestyle.daily-life';
    await note();
    for (const event of [
      { type: 'item.moved', item, by: 1 },
      { type: 'item.equalled', item },
    ] as const) {
      await moveItem(journey, event, amina.ownItems ?? []);
      await note();
    }
  },
  'a short list, ticked and unticked, and the language changed': async (page, note) => {
    const journey = await comeTo(page, 'pairs');
    const boxes = listOf(journey);
    await expect(boxes.first()).toBeVisible();
    for (const at of [0, 1, 0]) {
      await boxes.nth(at).click();
      await note();
    }
    await journey.speak('fr');
    await note();
  },
  'what a clinician opens, ticks, and reads in the other language': async (page, note) => {
    const review = new Review(page);
    await review.open();
    await note();
    await review.choose(answersFile(exampleRecord('amina-knee')));
    await expect(review.title).toHaveText('Amina');
    await note();
    await review.unfold();
    await review.writeNotes({ talked: 2, agreed: 'See again', name: 'Dr. Roy', day: seenDay });
    await note();
    await review.speak('fr');
    await expect(page.locator('main')).toContainText(review.words().answerOption('about.place', 'knee'));
    await note();
    await review.press('bench.another');
    await note();
  },
};

for (const [name, story] of Object.entries(stories))
  test(`${name}, on a page that the browser translates @desktop${coreIf(name.startsWith('the order'))}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await toldOn(page, story);
    expect(await toldTranslated(browser, baseURL ?? '', story)).toEqual(plain);
    expect(new Set(plain).size).toBeGreaterThan(1);
  });
