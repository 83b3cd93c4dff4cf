/** Two copies on the disk: files of the browser's profile are damaged or deleted between two visits, and nothing is lost; after erasing neither is there. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { expect } from './fixtures.ts';
import { copiesOn, leftOn, type Copies } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { startBrowser, test } from './pages/own-browser.ts';
import { filesOf, wordsIn } from './pages/profile-files.ts';
import { walk } from './pages/walk.ts';

const wordsPlace = 'lifestyle.words';
/** No part of it stands twice, so that a browser that packs what it stores leaves it in one piece. */
const words = 'qxzjvkwpmbghfydu';

/** Where Chromium keeps each copy, in the folders of the profile. */
const folders: Readonly<Record<keyof Copies, RegExp>> = {
  database: /[/\\]IndexedDB[/\\]/u,
  file: /[/\\]File ?System[/\\]/u,
};

const holdsWords = (file: string): boolean => wordsIn(file, [words]).length > 0;

/** The files of this copy that hold the words, and all that belong to them. */
function filesOfCopy(profile: string, copy: keyof Copies): string[] {
  const files = filesOf(profile).filter((file) => folders[copy].test(file));
  expect(files.filter(holdsWords), `files of the ${copy} with the words`).not.toEqual([]);
  return copy === 'database' ? files : files.filter(holdsWords);
}

const isHeld = (copies: Copies, copy: keyof Copies): boolean => JSON.stringify(copies[copy]).includes(words);

/** Somebody writes on their own device, until both copies hold it, and closes the browser. */
async function writeAndClose(profile: string, site: string, then?: (journey: Journey) => Promise<void>) {
  const browser = await startBrowser(profile);
  const journey = new Journey(await browser.context.newPage(), 'en', 'paste', site);
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  await journey.answer('lifestyle.hardest', words);
  await expect
    .poll(async () => {
      const copies = await copiesOn(journey.page);
      return [isHeld(copies, 'database'), isHeld(copies, 'file')];
    })
    .toEqual([true, true]);
  await then?.(journey);
  await browser.close();
}

const harms: Readonly<Record<string, (file: string) => void>> = {
  'is gone': (file) => rmSync(file),
  'is emptied': (file) => writeFileSync(file, ''),
  'is damaged': (file) =>
    writeFileSync(
      file,
      readFileSync(file).map((byte) => byte ^ 0x5a),
    ),
};

for (const copy of ['database', 'file'] as const)
  for (const [harm, happen] of Object.entries(harms))
    test(`somebody whose ${copy} ${harm} on the disk finds all that they wrote, and it is kept twice again @desktop`, async ({
      profile,
      baseURL,
    }) => {
      await writeAndClose(profile, baseURL ?? '');
      for (const file of filesOfCopy(profile, copy)) happen(file);

      const browser = await startBrowser(profile);
      const journey = new Journey(await browser.context.newPage(), 'en', 'paste', baseURL);
      await journey.open();
      expect(isHeld(await copiesOn(journey.page), copy), `the ${copy} still holds it`).toBe(false);
      await journey.button('welcome.resume').click();
      await journey.stand(wordsPlace);
      await expect(journey.ask('lifestyle.hardest')).toHaveValue(words);
      await journey.continue();
      await expect.poll(async () => isHeld(await copiesOn(journey.page), copy)).toBe(true);
      await browser.close();
    });

test('somebody who erases everything leaves no word of it in any file of the browser @desktop', async ({
  profile,
  baseURL,
}) => {
  await writeAndClose(profile, baseURL ?? '');
  expect(filesOf(profile).filter(holdsWords), 'the search finds the words before').not.toEqual([]);
  const browser = await startBrowser(profile);
  const journey = new Journey(await browser.context.newPage(), 'en', 'paste', baseURL);
  await journey.open();
  await journey.button('frame.erase').click();
  await journey.button('erasing.confirm').click();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  expect(await leftOn(journey.page)).toEqual({ buckets: [], databases: [], files: [], settings: 0 });
  await browser.close();
  expect(filesOf(profile).filter(holdsWords)).toEqual([]);
});
