/** What a browser keeps of the words typed on a shared device, once it is closed: every file of its profile is searched for them. */
import { basename } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { nobody } from '#tests/examples/people/empty.ts';
import { expect } from './fixtures.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { startBrowser, test } from './pages/own-browser.ts';
import { filesOf, wordsIn } from './pages/profile-files.ts';
import { walk } from './pages/walk.ts';

/** Somebody with a symptom: that page asks for a number to call. */
const person = { ...nobody, stopsAt: 'summary', says: { 'side-effects.now.swelling': 'yes' } };
const fields = 'main :is(textarea, input[type=text], input[type=tel], input:not([type])):not([readonly])';

/** Types words of their own, found nowhere else, into whatever takes words. */
class Typist {
  readonly words: string[] = [];

  async fill(page: Page): Promise<void> {
    const folded = page.locator('main details:not([open]) > summary').filter({ visible: true });
    while ((await folded.count()) > 0) await folded.first().click();
    for (const field of await page.locator(fields).filter({ visible: true }).all()) {
      const word = `canary${String(7_310_000 + this.words.length)}q`;
      await field.click();
      await field.pressSequentially(word);
      this.words.push(word);
    }
  }
}

/** The files of the profile that hold one of the words, each with how many. */
function keptIn(profile: string, words: readonly string[]): string[] {
  return filesOf(profile).flatMap((file) => {
    const found = wordsIn(file, words);
    return found.length > 0
      ? [`${basename(file)}: ${found.length} of ${words.length}, such as ${String(found[0])}`]
      : [];
  });
}

/** A person and a clinician, one after the other, at one device that is not theirs. */
async function useTogether(context: BrowserContext, site: string): Promise<string[]> {
  const typist = new Typist();
  const page = await context.newPage();
  const journey = new Journey(page, 'en', 'keys', site);
  await journey.begin('shared');
  await walk(journey, person, { at: () => typist.fill(page) });
  await typist.fill(page);
  await journey.button('frame.next-person').click();
  await journey.button('erasing.confirm').click();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  const review = await context.newPage();
  await review.goto(`${site}/review/`);
  await review.locator('input[type=file]').setInputFiles(answersFile(exampleRecord('amina-knee')));
  await expect(review.locator('main').getByRole('checkbox').first()).toBeVisible();
  await typist.fill(review);
  await page.goto(`${site}/invitation/`);
  await expect(page.locator(fields).first()).toBeVisible();
  await typist.fill(page);
  return typist.words;
}

test('the search sees what a browser keeps of a field that lets it @desktop', async ({
  profile,
  baseURL,
}) => {
  const browser = await startBrowser(profile);
  const page = await browser.context.newPage();
  const body = '<main><form><input name="name"><textarea></textarea><button>Send</button></form></main>';
  await page.route(/plain\.html/, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${baseURL ?? ''}/plain.html`);
  const typist = new Typist();
  await typist.fill(page);
  await page.getByRole('button').click();
  await page.goto(baseURL ?? '');
  await browser.close();
  expect(keptIn(profile, typist.words).join()).toMatch(/Web Data.*Session_/s);
});

test('nothing that a person or a clinician types on a shared device is left in the browser once it is closed @desktop', async ({
  profile,
  baseURL,
}) => {
  const browser = await startBrowser(profile);
  const words = await useTogether(browser.context, baseURL ?? '');
  await browser.close();
  expect(words.length).toBeGreaterThan(20);
  expect(keptIn(profile, words)).toEqual([]);
});
