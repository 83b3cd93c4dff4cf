/** Read aloud: only by a voice of the device itself, line by line, and silent as soon as the person leaves. */
import { join } from 'node:path';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { faultsOf } from './pages/inspect.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { flat } from './pages/naming.ts';
import { finish, findVoice, giveVoices, isSpeaking, markedLine, saidOn, voices } from './pages/voices.ts';
import { paired } from './tags.ts';

const { english, canadian, french, ofNetwork } = voices;

const stories = [
  { language: 'en', who: 'self', voice: english },
  { language: 'fr', who: 'teen', voice: canadian },
];

for (const { language, who, voice } of stories)
  test(`somebody hears a page line by line, in ${language}${paired(language, language === 'en')}`, async ({
    page,
  }, info) => {
    await giveVoices(page, [...ofNetwork, french, english, canadian]);
    const journey = new Journey(page, language);
    await journey.begin();
    await journey.answer('about.who', who);
    await journey.continue();
    await journey.button('read.aloud').click();
    const { words } = journey;
    const { title, lead } = words.page('about.place');
    const expected = [
      title,
      lead,
      words.ask('about.place'),
      words.help('about.place'),
      words.group('leg-group'),
      words.answerOption('about.place', 'hip'),
    ];
    const lines = [...new Set(expected.filter((text) => text !== undefined))].map(flat);
    for (const line of lines) {
      await expect.poll(async () => (await saidOn(page)).at(-1)?.text).toBe(line);
      await expect(markedLine(journey)).toHaveCount(1);
      await expect(markedLine(journey)).toContainText(line);
      await finish(page);
    }
    const said = await saidOn(page);
    expect(new Set(said.map((one) => one.voice))).toEqual(new Set([voice.name]));
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set([voice.lang]));
    const seen = { name: 'read-aloud', folder: join(info.project.outputDir, 'screens', language) };
    expect(await faultsOf(page, seen)).toEqual([]);

    await journey.button('read.stop').click();
    expect(await isSpeaking(page)).toBe(false);
    await expect(markedLine(journey)).toHaveCount(0);
    await expect(journey.button('read.aloud')).toBeFocused();
  });

test('the voice says everything once, without the ways on, and then rests', async ({ page }) => {
  await giveVoices(page, [english]);
  const journey = new Journey(page);
  await journey.begin();
  await journey.button('read.aloud').click();
  for (let lines = 0; (await isSpeaking(page)) && lines < 60; lines += 1) await finish(page);
  const texts = (await saidOn(page)).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toContain(journey.words.answerOption('about.who', 'teen'));
  for (const key of ['go.continue', 'go.skip', 'read.stop', 'frame.erase'] as const)
    expect(texts).not.toContain(journey.words.ui(key));
  await expect(journey.button('read.aloud')).toBeVisible();
  await expect(markedLine(journey)).toHaveCount(0);
});

test('leaving the page, or its language, makes the voice silent', async ({ page }) => {
  await giveVoices(page, [english, canadian]);
  const journey = new Journey(page);
  await journey.begin();
  const silent = async () => expect.poll(() => isSpeaking(page)).toBe(false);
  await journey.button('read.aloud').click();
  expect(await isSpeaking(page)).toBe(true);
  await journey.continue();
  await silent();
  await journey.button('read.aloud').click();
  expect(await isSpeaking(page)).toBe(true);
  await journey.speak('fr');
  await silent();
  await expect(journey.button('read.aloud')).toBeVisible();
});

test('the voice does not go on with a question that is answered', async ({ page }) => {
  await giveVoices(page, [english]);
  await openWith(page, [{ ...exampleRecord('amina-knee'), choices: [], ownOrder: null, at: 'pairs' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand('pairs');
  await journey.button('read.aloud').click();
  expect(await isSpeaking(page)).toBe(true);
  await journey.button('go.continue').click();
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await expect(journey.button('read.aloud')).toBeVisible();
});

test('a voice of the network, or of another language, is never used', async ({ page }) => {
  await giveVoices(page, [...ofNetwork, french]);
  const journey = new Journey(page);
  await journey.begin();
  await expect(journey.button('read.aloud')).toHaveCount(0);
  await findVoice(page, english);
  await expect(journey.button('read.aloud')).toBeVisible();
});

test('a person without a mouse starts and stops the voice, and who wants no motion is not moved', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await giveVoices(page, [english]);
  const journey = new Journey(page);
  await journey.begin();
  const keys = new Keyboard(page);
  const label = journey.words.ui('read.aloud');
  while ((await keys.stop()).label !== label) await keys.press('Shift+Tab');
  const before = await page.evaluate(() => scrollY);
  await keys.press('Enter');
  for (let lines = 0; (await isSpeaking(page)) && lines < 60; lines += 1) await finish(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await keys.press('Enter');
  expect(await isSpeaking(page)).toBe(true);
  await keys.press('Enter');
  expect(await isSpeaking(page)).toBe(false);
});
